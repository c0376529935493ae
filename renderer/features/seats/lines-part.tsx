import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Item } from '../../../shared/model/visit'
import { receivingLine } from '../../../shared/rules/receiving-line'
import { signatureOrder } from '../../../shared/rules/signature-order'
import { InspectorSection } from '../../ui/inspector'
import { useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'
import styles from './pane.module.css'
import { peopleWords } from './people-words'

/** In which order one is received and signs at an event: lists that follow precedence and are nobody's to drag. */
export function LinesPart({ item }: { readonly item: Item }) {
  const { t } = useTranslation('protocol')
  const editing = useEditing()
  const office = useOffice() ?? defaultOffice
  const line = receivingLine(editing.visit, office, item)
  const copies = signatureOrder(editing.visit, office, item)
  return (
    <>
      {line === undefined ? null : (
        <InspectorSection heading={t('lines.line')}>
          <People heading={t('lines.receive')} people={line.receive} />
          <People heading={t('lines.presented')} people={line.presented} />
          <p className={styles.note}>{t('lines.note')}</p>
        </InspectorSection>
      )}
      {copies.length === 0 ? null : (
        <InspectorSection heading={t('lines.sign')}>
          {copies.map(({ side, people }) => {
            const record = editing.visit.sides[side]
            return (
              <People
                key={side}
                heading={t('lines.copy', { side: editing.read(record?.shortName ?? record?.name) })}
                people={people}
              />
            )
          })}
        </InspectorSection>
      )}
    </>
  )
}

function People({ heading, people }: { readonly heading: string; readonly people: readonly PersonId[] }) {
  const editing = useEditing()
  const { numberOf, shortName } = peopleWords(editing, useOffice() ?? defaultOffice)
  return (
    <>
      <h3 className={styles.lineHead}>{heading}</h3>
      <ol className={styles.line} aria-label={heading}>
        {people.map((id) => (
          <li key={id}>
            <b>{numberOf(id) || '–'}</b> {shortName(id)}
          </li>
        ))}
      </ol>
    </>
  )
}
