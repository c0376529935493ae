import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { OwedToPerson } from '../../../shared/backend/contract'
import { useBackend } from '../../backend/backend-context'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { Segmented } from '../../ui/segmented'
import { keptOfVisit } from '../publish/kept-of-visit'
import { namesOfPeople } from '../publish/names-of-people'
import { useEarlierIssues } from '../publish/use-earlier-issues'
import { useEditing } from '../records/use-editing'
import { HolderRow } from './holder-row'
import styles from './holders-pane.module.css'
import { useIssues } from './use-issues'
import { withListed } from './with-listed'

const columns = ['person', 'issue', 'channel', 'owed'] as const

/** The distribution list: who holds which issue, and what is owed to whom. */
export function HoldersPane({ newest }: { readonly newest: number }) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const visit = useVisit()
  const { act } = useEditing()
  const { owed } = useIssues()
  const making = useStore(keptOfVisit(useBackend(), visit.id).making)
  const [filter, setFilter] = useState<'everyone' | 'owed'>('everyone')
  const names = useNames(newest)
  const due = owed.filter((entry) => entry.owes !== 'nothing')
  const behind = due.filter((entry) => entry.holds !== undefined && entry.holds < newest).length
  const held = owed.filter((entry) => entry.holds === newest).length
  const shown = filter === 'owed' ? due : owed
  const handOver = (entries: readonly OwedToPerson[]) =>
    // The moment of the click is the moment that is noted.
    act({
      kind: 'hand-over',
      people: entries.map((entry) => entry.person),
      issue: newest,
      at: new Date().toISOString(),
      left: entries.filter(({ person }) => !Object.hasOwn(visit.people, person))
    })
  const makePackets = () =>
    void making.start(
      {
        visit: visit.id,
        source: { issue: newest },
        languages: [...visit.languages],
        audience: 'guests',
        calendars: { visit: false, people: [], changes: 'handed-over' },
        packets: 'owed',
        papers: []
      },
      due.length
    )
  return (
    <section aria-label={t('holders')}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('holders')}</h2>
        <span className={styles.count}>{t('held', { count: held, all: owed.length, number: newest })}</span>
      </header>
      <div className={styles.acts}>
        <Segmented
          label={t('filter')}
          value={filter}
          options={[
            { id: 'everyone', words: t('everyone', { count: owed.length }) },
            { id: 'owed', words: t('owedOnly', { count: due.length }) }
          ]}
          onPick={setFilter}
        />
      </div>
      {shown.length === 0 ? (
        <p className={styles.note}>{t('nobodyOwed')}</p>
      ) : (
        <table className={styles.table}>
          <colgroup>
            <col />
            <col className={styles.number} />
            <col className={styles.channel} />
            <col className={styles.due} />
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <HolderRow
                key={entry.person}
                {...{ entry, newest, language, visit }}
                name={names.get(entry.person) ?? entry.person}
                onList={(changes) => act({ kind: 'edit-visit', changes: { distribution: withListed(visit, entry, changes) } })}
                onHandOver={() => handOver([entry])}
              />
            ))}
          </tbody>
        </table>
      )}
      {behind === 0 ? null : (
        <p className={styles.behind}>
          <FindingMark severity="warn" silent />
          {t('behind', { count: behind })}
        </p>
      )}
      {due.length === 0 ? null : (
        <div className={styles.acts}>
          <Button isDisabled={making.making.kind === 'under-way'} onPress={makePackets}>
            {t('makePackets', { count: due.length })}
          </Button>
          <Button look="plain" onPress={() => handOver(due)}>
            {t('noteAll', { count: due.length })}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Whoever left is called as the issues before this one name that person. */
function useNames(newest: number): ReadonlyMap<string, string> {
  const language = useInterfaceLanguage()
  const visit = useVisit()
  const { owed } = useIssues()
  const someLeft = owed.some((entry) => !Object.hasOwn(visit.people, entry.person))
  const earlier = useEarlierIssues(someLeft ? newest : undefined)
  return useMemo(
    () => new Map<string, string>([...earlier, visit].flatMap((version) => [...namesOfPeople(version, language)])),
    [earlier, visit, language]
  )
}
