import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { PaperKind } from '../../../shared/model/paper-kinds'
import { Checkbox } from '../../ui/checkbox'
import { type Choice, countOf, isMarked, mayBe, withCell } from './choice'
import { isPaper, kindParts, type PublishKind } from './publish-kind'
import type { Offer } from './reader'
import styles from './what-to-make.module.css'

export type Subject = { readonly kind: PublishKind; readonly language: Language }

type WhatToMakeProps = {
  readonly columns: readonly Language[]
  readonly offer: Offer
  readonly choice: Choice
  readonly subject: Subject
  /** How many pages a paper was last seen to have. */
  readonly pages: ReadonlyMap<PaperKind, number>
  readonly paperSize: string
  readonly onChoose: (choice: Choice) => void
  readonly onLookAt: (subject: Subject) => void
}

/** Kinds by languages: what is made, and how many files that is. */
export function WhatToMake(props: WhatToMakeProps) {
  const { columns, offer, choice, subject, pages, paperSize, onChoose, onLookAt } = props
  const { t } = useTranslation(['publish', 'ui'])
  const size = (kind: PublishKind): string => {
    if (!isPaper(kind)) return t('calendarFile')
    const count = pages.get(kind)
    const size = kind === 'pocket-card' ? 'A6' : paperSize
    return count === undefined ? size : t('sizePages', { count, size })
  }
  return (
    <table className={styles.table}>
      <colgroup>
        <col />
        <col className={styles.size} />
        {columns.map((language) => (
          <col key={language} className={styles.number} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t('paper')}
          </th>
          {columns.map((language) => (
            <th key={language} scope="col" data-off={!choice.languages.includes(language)}>
              <abbr title={t(`ui:language.${language}`)}>{language.toUpperCase()}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      {kindParts.map(({ part, kinds }) => (
        <tbody key={part}>
          <tr className={styles.part}>
            <th scope="rowgroup" colSpan={2 + columns.length}>
              {t(`parts.${part}`)}
            </th>
          </tr>
          {kinds
            .filter((kind) => isOffered(kind, offer))
            .map((kind) => (
              <tr key={kind} className={styles.row} data-current={kind === subject.kind}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.name}
                    aria-pressed={kind === subject.kind}
                    onClick={() => onLookAt({ kind, language: languageToLookAt(choice, kind, subject.language) })}
                  >
                    {t(`kinds.${kind}`)}
                  </button>
                </th>
                <td className={styles.sizeWords}>{size(kind)}</td>
                {columns.map((language) => {
                  const count = countOf(choice, offer, kind, language)
                  return (
                    <td key={language}>
                      {mayBe(choice, offer, kind, language) ? (
                        <Checkbox
                          aria-label={t('cell', { kind: t(`kinds.${kind}`), language: t(`ui:language.${language}`) })}
                          isSelected={isMarked(choice, kind, language)}
                          onChange={(marked) => {
                            onChoose(withCell(choice, columns, { kind, language }, marked))
                            if (marked) onLookAt({ kind, language })
                          }}
                        >
                          <span className={styles.count}>{isMarked(choice, kind, language) ? count : ''}</span>
                        </Checkbox>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

/** Calendars of which there is none in this version have no row. */
function isOffered(kind: PublishKind, { groups, changed, compared }: Offer): boolean {
  if (kind === 'group-calendar') return groups.length > 0
  if (kind === 'change-sheet') return compared
  return kind !== 'changes-calendar' || changed.size > 0
}

/** The language in the preview where the kind is made in it; else the first in which it is made. */
function languageToLookAt(choice: Choice, kind: PublishKind, before: Language): Language {
  const made = choice.languages.filter((language) => isMarked(choice, kind, language))
  return made.includes(before) ? before : (made[0] ?? before)
}
