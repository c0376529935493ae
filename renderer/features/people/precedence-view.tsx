import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, SideId } from '../../../shared/base/id'
import type { Office } from '../../../shared/model/office'
import type { Person, Side } from '../../../shared/model/visit'
import { personNumbers } from '../../../shared/rules/person-numbers'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SearchField } from '../../ui/search-field'
import { ViewBar } from '../../ui/view-bar'
import { NewLine } from '../records/new-line'
import pageStyles from '../records/record-page.module.css'
import { recordFits } from '../records/record-text'
import { useCreate } from '../records/use-create'
import { useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'
import { useRecordActs } from '../records/use-record-acts'
import { useShowFlashed } from '../records/use-show-flashed'
import { Counterparts } from './counterparts'
import styles from './people.module.css'
import { peopleOfSide, sidesInOrder } from './people-of-side'
import { PersonInspector } from './person-inspector'
import { SideInspector } from './side-inspector'
import { SideList } from './side-list'
import { usePlacing } from './use-placing'

/** One list per side, guests beside hosts; counterparts beside them as long as nothing is open. */
export function PrecedenceView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation(['records', 'ui'])
  const { visit } = useEditing()
  const office = useOffice()
  const [filter, setFilter] = useState('')
  const [writing, setWriting] = useState<SideId>()
  const [writingSide, setWritingSide] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const flashed = useShowFlashed()
  const selectedPerson = useSelected('people')
  const createSide = useCreate('sides')
  const placing = usePlacing(office)

  const lists = sidesInOrder(visit).map((side) => listOf(side, peopleOfSide(visit, side.id, office), filter))
  const numbers = new Map(lists.flatMap((list) => [...list.numbers]))
  const shownSide = visit.people[selectedPerson as PersonId]?.side ?? lists[0]?.side.id
  const write = () => (shownSide === undefined ? setWritingSide(true) : setWriting(shownSide))
  useRecordActs({
    collection: 'people',
    lists: lists.map((list) => list.shown.map((person) => person.id)),
    create: { words: t('people.add'), run: write },
    onFind: () => bar.current?.querySelector('input')?.focus(),
    place: (id, before) => placing(id as PersonId, before as PersonId | undefined)
  })
  const found = lists.some((list) => list.shown.length > 0)
  const columns = [lists.filter((list) => list.side.role === 'guest'), lists.filter((list) => list.side.role !== 'guest')]

  return (
    <div className={pageStyles.page}>
      <div ref={bar}>
        <ViewBar
          end={
            <>
              <SearchField
                width={248}
                label={t('people.filter', { count: Object.keys(visit.people).length })}
                value={filter}
                onChange={setFilter}
              />
              <Button onPress={write}>+ {t('people.add')}</Button>
              <Button look="plain" onPress={() => setWritingSide(true)}>
                {t('side.add')}
              </Button>
            </>
          }
        >
          {tabs}
        </ViewBar>
      </div>
      <div className={pageStyles.panes}>
        <div className={styles.lists} data-scrolls>
          {lists.length === 0 && !writingSide ? (
            <EmptyState sentence={t('side.empty')}>
              <Button look="filled" onPress={() => setWritingSide(true)}>
                {t('side.add')}
              </Button>
            </EmptyState>
          ) : filter !== '' && !found ? (
            <EmptyState sentence={t('ui:nothingFits', { words: filter })}>
              <Button onPress={() => setFilter('')}>{t('ui:clearFilter')}</Button>
            </EmptyState>
          ) : (
            columns.map((column, index) => (
              <div key={index === 0 ? 'guests' : 'others'} className={styles.column}>
                {index === 1 && writingSide ? (
                  <NewLine label={t('side.write')} onCreate={createSide} onClose={() => setWritingSide(false)} />
                ) : null}
                {column.map(({ side, shown, numbers: own, count }) => (
                  <SideList
                    key={side.id}
                    side={side}
                    people={shown}
                    numbers={own}
                    count={count}
                    office={office}
                    flashed={flashed}
                    writing={writing === side.id}
                    onWrite={setWriting}
                  />
                ))}
              </div>
            ))
          )}
          <CounterpartsColumn lists={lists} numbers={numbers} office={office} filtered={filter !== ''} />
        </div>
        <Pane office={office} numbers={numbers} />
      </div>
    </div>
  )
}

type List = {
  readonly side: Side
  readonly shown: readonly Person[]
  readonly numbers: ReadonlyMap<PersonId, string>
  readonly count: number
  readonly all: readonly Person[]
}

function listOf(side: Side, people: readonly Person[], filter: string): List {
  const shown = people.filter((person) => recordFits(person, filter))
  return { side, shown, numbers: personNumbers(people, side.role), count: people.length, all: people }
}

type Ranked = { readonly office: Office | undefined; readonly numbers: ReadonlyMap<string, string> }
type ColumnProps = Ranked & { readonly lists: readonly List[]; readonly filtered: boolean }

/** Counterparts give way to the pane of what is selected. */
function CounterpartsColumn({ lists, numbers, office, filtered }: ColumnProps) {
  const open = useNavigation((state) => state.selection !== undefined)
  const guests = lists.filter((list) => list.side.role === 'guest').flatMap((list) => list.all)
  const hosts = lists.filter((list) => list.side.role !== 'guest').flatMap((list) => list.all)
  if (open || filtered || guests.length === 0 || hosts.length === 0) return null
  return (
    <div className={styles.column}>
      <Counterparts guests={guests} hosts={hosts} numbers={numbers} office={office} />
    </div>
  )
}

function Pane({ office, numbers }: Ranked) {
  const { visit } = useEditing()
  const person = visit.people[useSelected('people') as PersonId]
  const side = visit.sides[useSelected('sides') as SideId]
  if (person !== undefined) return <PersonInspector person={person} number={numbers.get(person.id)} office={office} />
  if (side !== undefined) return <SideInspector side={side} office={office} />
  return null
}
