import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import type { Visit } from '../../../shared/model/visit'
import type { ItemChange, VersionChange } from '../../../shared/rules/changes/change'
import { useInterfaceLanguage } from '../../state/use-settings'
import { namesOfPeople } from '../publish/names-of-people'
import { readersOf } from '../publish/reader'
import { ChangeEntry } from './change-entry'
import styles from './change-list.module.css'
import type { ChangeReading } from './change-words'

type ChangeListProps = { readonly before: Visit; readonly after: Visit; readonly changes: readonly VersionChange[] }

/** What differs between two versions: items first, then what is no item. */
export function ChangeList({ before, after, changes }: ChangeListProps) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const reading = useMemo((): ChangeReading => {
    const [old, now] = [namesOfPeople(before, language), namesOfPeople(after, language)]
    const order = [...inRank(after), ...inRank(before)]
    const ranks = new Map(order.toReversed().map((person, index) => [person, order.length - index]))
    return {
      rankOf: (person) => ranks.get(person) ?? order.length,
      before,
      after,
      language,
      t,
      nameOf: (person) => now.get(person) ?? old.get(person) ?? person
    }
  }, [before, after, language, t])
  const items = changes.filter((change): change is ItemChange => change.kind === 'item')
  const others = changes.filter((change) => change.kind !== 'item')
  if (changes.length === 0) return <p className={styles.none}>{t('nothingDiffers')}</p>
  return (
    <>
      <ul>
        {items.map((change) => (
          <ChangeEntry key={change.item} change={change} reading={reading} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <section aria-label={t('besides')}>
          <h3 className={styles.besides}>{t('besides')}</h3>
          <ul>
            {others.map((change) =>
              change.kind === 'visit' ? (
                <li key="visit" className={styles.other}>
                  <span className={styles.day}>{t('collections.visit')}</span>
                  {t('visitChanged')}
                </li>
              ) : (
                <li key={`${change.collection}/${change.id}`} className={styles.other}>
                  <span className={styles.day}>{t(`collections.${change.collection}`)}</span>
                  {t(`record.${change.change}`, { name: readText(change.name, language, after.languages)?.text ?? change.id })}
                </li>
              )
            )}
          </ul>
        </section>
      )}
    </>
  )
}

function inRank(visit: Visit): readonly PersonId[] {
  return readersOf(visit).map(({ person }) => person.id)
}
