import { useMemo, useState } from 'react'
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
import { type ChangeReading, changeWords } from './change-words'
import { folded } from './folded-changes'

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
  const items = useMemo(() => changes.filter((change) => change.kind === 'item'), [changes])
  const { single, alike } = useMemo(() => folded(items), [items])
  const others = changes.filter((change) => change.kind !== 'item')
  if (changes.length === 0) return <p className={styles.none}>{t('nothingDiffers')}</p>
  return (
    <>
      <ul>
        {single.map((change) => (
          <ChangeEntry key={change.item} change={change} reading={reading} />
        ))}
      </ul>
      {alike.map((same) => (
        <Alike key={same[0].item} changes={same} reading={reading} />
      ))}
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

/** Entries that say the same of the same people, as when somebody leaves the visit: one line, and all of them on demand. */
function Alike({
  changes,
  reading
}: {
  readonly changes: readonly [ItemChange, ...ItemChange[]]
  readonly reading: ChangeReading
}) {
  const { t } = useTranslation('versions')
  const [open, setOpen] = useState(false)
  const words = changeWords(reading, changes[0]).now
  return (
    <>
      <p className={styles.alike}>
        {t('peopleOnly', { count: changes.length, words })}{' '}
        {open ? null : (
          <button type="button" className={styles.more} onClick={() => setOpen(true)}>
            {t('showThem')}
          </button>
        )}
      </p>
      {open ? (
        <ul>
          {changes.map((change) => (
            <ChangeEntry key={change.item} change={change} reading={reading} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

function inRank(visit: Visit): readonly PersonId[] {
  return readersOf(visit).map(({ person }) => person.id)
}
