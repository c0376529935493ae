import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import type { Programme, ProgrammeDay } from '../../../shared/rules/programme-days'
import { TableRule } from '../../ui/data-row'
import { DataTable, type TableColumn, TablePart } from '../../ui/data-table'
import { nameOfLanguage } from '../../ui/name-of-language'
import { useSame } from '../../ui/use-stable'
import { DayPart, type RowSetting } from './day-part'
import { ItemRow } from './item-row'
import type { TypedLine } from './parse-line'
import styles from './programme-table.module.css'

type ProgrammeTableProps = RowSetting & {
  readonly visit: Visit
  readonly programme: Programme
  readonly cities: { readonly host: string; readonly home: string }
  readonly today: WallDate
  readonly selected: string | undefined
  readonly flash: string | undefined
  readonly editing: string | undefined
  readonly marks: ReadonlyMap<string, Severity>
  readonly changed: ReadonlyMap<Item['id'], number>
  /** The editor that opens in place of the row in hand. */
  readonly editor: (item: Item, columns: number) => ReactNode
  readonly onAdd: (day: WallDate, lines: readonly TypedLine[]) => string | undefined
}

/** The visit as a printed minute table: a rule and a head for each day, a line for each item. */
export function ProgrammeTable(props: ProgrammeTableProps) {
  const { visit, programme, cities, today, editor, onAdd, selected, flash, editing, marks, changed, ...setting } = props
  const { t } = useTranslation('programme')
  const columns = tableColumns(t, cities, setting.second)
  const days = useSame(sameWhereEqual(programme.days), sameDays)
  return (
    <div className={styles.table}>
      <DataTable label={t('table')} columns={columns} layout="parts">
        {days.map((day) => {
          const has = (id: string | undefined) => (day.entries.some(({ item }) => item.id === id) ? id : undefined)
          return (
            <DayPart
              key={day.date}
              {...{ day, marks, changed, onAdd, ...setting }}
              columns={columns.length}
              theme={visit.days[day.date]?.theme}
              isToday={day.date === today}
              selected={has(selected)}
              flash={has(flash)}
              editing={has(editing)}
              editor={has(editing) === undefined ? undefined : editor}
            />
          )
        })}
        {programme.pool.length === 0 ? null : (
          <TablePart>
            <TableRule columns={columns.length} id="pool" heading={t('pool')} aside={t('poolHint')} />
            {programme.pool.map((item) =>
              editing === item.id ? (
                editor(item, columns.length)
              ) : (
                <ItemRow
                  key={item.id}
                  {...{ item, ...setting }}
                  time={undefined}
                  part={undefined}
                  day={undefined}
                  selected={selected === item.id}
                  flash={flash === item.id}
                  finding={marks.get(item.id)}
                  changedSince={changed.get(item.id)}
                />
              )
            )}
          </TablePart>
        )}
      </DataTable>
    </div>
  )
}

const known = new WeakMap<Item, ProgrammeDay>()

/** Days whose entries are what they were keep their value, so that they need no drawing. */
function sameWhereEqual(days: readonly ProgrammeDay[]): readonly ProgrammeDay[] {
  return days.map((day) => {
    const [first] = day.entries
    if (first === undefined) return day
    const before = known.get(first.item)
    if (before !== undefined && sameDay(before, day)) return before
    known.set(first.item, day)
    return day
  })
}

function sameDay(a: ProgrammeDay, b: ProgrammeDay): boolean {
  if (a.date !== b.date || a.outside !== b.outside || a.entries.length !== b.entries.length) return false
  return a.entries.every((entry, index) => {
    const other = b.entries[index]
    return entry.item === other?.item && entry.time === other.time && entry.part === other.part
  })
}

function sameDays(a: readonly ProgrammeDay[], b: readonly ProgrammeDay[]): boolean {
  return a.length === b.length && a.every((day, index) => day === b[index])
}

function tableColumns(
  t: TFunction<'programme'>,
  cities: ProgrammeTableProps['cities'],
  second: Language | undefined
): readonly TableColumn[] {
  return [
    { id: 'part', head: '', width: '76px' },
    { id: 'time', head: t('columns.time', { city: cities.host }), width: '104px' },
    { id: 'home', head: t('columns.home', { city: cities.home }), width: '92px' },
    { id: 'minutes', head: t('columns.minutes'), width: '40px', align: 'end' },
    { id: 'letters', head: t('columns.groups'), width: '56px' },
    { id: 'kind', head: '', width: '24px' },
    { id: 'item', head: t('columns.item') },
    ...(second === undefined ? [] : [{ id: 'second', head: nameOfLanguage(second), width: '18%', lang: second }]),
    { id: 'place', head: t('columns.place'), width: '16%' },
    { id: 'who', head: t('columns.who'), width: '16%' }
  ]
}
