import { GripVertical } from 'lucide-react'
import { Fragment } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { PersonId, SideId } from '../../../shared/base/id'
import type { Office } from '../../../shared/model/office'
import type { Person, Side } from '../../../shared/model/visit'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { DataTable } from '../../ui/data-table'
import { NewLine } from '../records/new-line'
import { useCreate } from '../records/use-create'
import { useEditing } from '../records/use-editing'
import styles from './people.module.css'
import { PersonRow } from './person-row'
import { usePlacing } from './use-placing'
import { useRowReorder } from './use-row-reorder'
import { WhyHereRow } from './why-here-row'

type SideListProps = {
  readonly side: Side
  readonly people: readonly Person[]
  /** Numbers of the whole side, whatever is filtered. */
  readonly numbers: ReadonlyMap<string, string>
  readonly count: number
  readonly office: Office | undefined
  readonly flashed: string | undefined
  readonly writing: boolean
  readonly onWrite: (side: SideId | undefined) => void
}

/** One side as the delegation list prints it: number first, then name and post, rank, date in post. */
export function SideList({ side, people, numbers, count, office, flashed, writing, onWrite }: SideListProps) {
  const { t } = useTranslation('records')
  const { read } = useEditing()
  const placing = usePlacing(office)
  const select = useNavigation((state) => state.select)
  const selected = useSelected('people')
  const chosen = useSelected('sides') === side.id
  const create = useCreate('people', { side: side.id })
  const { held, begin } = useRowReorder((id, wanted) => {
    placing(id as PersonId, wanted as PersonId | undefined)
  })
  const dated = people.some((person) => person.inPostSince !== undefined)
  const name = read(side.shortName ?? side.name)
  return (
    <section className={styles.side} aria-label={t(`people.${side.role}`)}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t(`people.${side.role}`)}</h2>
        <Button
          className={styles.sideName ?? ''}
          data-row={side.id}
          data-chosen={chosen}
          aria-label={t('people.openSide', { name })}
          onPress={() => select({ collection: 'sides', id: side.id })}
        >
          {name}
        </Button>
        <span className={styles.count}>{count}</span>
      </header>
      <DataTable
        label={`${t(`people.${side.role}`)}, ${name}`}
        rule="ink"
        columns={[
          { id: 'grip', head: <span className={styles.spoken}>{t('people.grip')}</span>, width: '20px' },
          { id: 'number', head: t('people.number'), width: '44px' },
          { id: 'name', head: t('people.namePost') },
          { id: 'rank', head: t('person.rank'), width: '116px' },
          ...(dated ? [{ id: 'since', head: t('people.inPost'), width: '64px', align: 'end' as const }] : [])
        ]}
      >
        {people.map((person, index) => (
          <Fragment key={person.id}>
            <PersonRow
              person={person}
              number={numbers.get(person.id)}
              first={index === 0}
              dated={dated}
              office={office}
              selected={person.id === selected}
              flash={person.id === flashed}
              drop={
                held === undefined ? undefined : held.id === person.id ? 'held' : held.before === person.id ? 'before' : undefined
              }
              grip={
                <span className={styles.grip} onPointerDown={(event) => begin(person.id, event)}>
                  <GripVertical size={14} strokeWidth={1.6} aria-hidden />
                </span>
              }
              onSelect={() => select({ collection: 'people', id: person.id })}
            />
            {person.id === selected && office !== undefined ? (
              <WhyHereRow person={person} office={office} numbers={numbers} dated={dated} />
            ) : null}
          </Fragment>
        ))}
      </DataTable>
      {held !== undefined && held.before === undefined ? <div className={styles.dropEnd} /> : null}
      {writing ? <NewLine label={t('people.write')} onCreate={create} onClose={() => onWrite(undefined)} /> : null}
      {people.length === 0 && !writing ? (
        <p className={styles.nobody}>
          {t('people.nobody')}{' '}
          <Button className={styles.link ?? ''} onPress={() => onWrite(side.id)}>
            {t('people.addHere')}
          </Button>
        </p>
      ) : null}
    </section>
  )
}
