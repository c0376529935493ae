import type { TFunction } from 'i18next'
import type { PointerEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { clockOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import type { Programme, ProgrammeDay } from '../../../shared/rules/programme-days'
import { TableRule } from '../../ui/data-row'
import { DataTable, type TableColumn, TablePart } from '../../ui/data-table'
import { nameOfLanguage } from '../../ui/name-of-language'
import { fullDay } from '../../ui/screen-date'
import { ItemRow } from './item-row'
import type { ItemWords } from './item-words'
import styles from './programme-table.module.css'

type ProgrammeTableProps = {
  readonly visit: Visit
  readonly programme: Programme
  readonly words: ItemWords
  readonly language: Language
  readonly second: Language | undefined
  readonly cities: { readonly host: string; readonly home: string }
  readonly today: WallDate
  readonly selected: string | undefined
  readonly flash: string | undefined
  readonly marks: ReadonlyMap<string, Severity>
  readonly editing: string | undefined
  /** The editor that opens in place of the row in hand. */
  readonly editor: (item: Item, columns: number) => ReactNode
  /** The line under each day on which a new item is typed. */
  readonly quickLine: (day: WallDate, columns: number) => ReactNode
  readonly onSelect: (id: Item['id']) => void
  readonly onEdit: (id: Item['id']) => void
  readonly onDragStart: (item: Item, event: PointerEvent<HTMLElement>) => void
}

/** The visit as a printed minute table: a rule and a head for each day, a line for each item. */
export function ProgrammeTable(props: ProgrammeTableProps) {
  const { programme, second, cities } = props
  const { t } = useTranslation('programme')
  const columns = tableColumns(t, cities, second)
  return (
    <div className={styles.table}>
      <DataTable label={t('table')} columns={columns} layout="parts">
        {programme.days.map((day) => (
          <TablePart key={day.date}>
            <TableRule
              columns={columns.length}
              id={`day-${day.date}`}
              heading={<DayHeading day={day} {...props} />}
              aside={<DayAside day={day} {...props} />}
            />
            {day.entries.map(({ item, time, part }) => (
              <Row key={item.id} item={item} time={time} part={part} day={day.date} columns={columns.length} table={props} />
            ))}
            {day.entries.length === 0 ? (
              <tr data-day={day.date}>
                <td colSpan={columns.length} data-all-columns className={styles.empty}>
                  {t('emptyDay')}
                </td>
              </tr>
            ) : null}
            {props.quickLine(day.date, columns.length)}
          </TablePart>
        ))}
        {programme.pool.length === 0 ? null : (
          <TablePart>
            <TableRule columns={columns.length} id="pool" heading={t('pool')} aside={t('poolHint')} />
            {programme.pool.map((item) => (
              <Row
                key={item.id}
                item={item}
                time={undefined}
                part={undefined}
                day={undefined}
                columns={columns.length}
                table={props}
              />
            ))}
          </TablePart>
        )}
      </DataTable>
    </div>
  )
}

type TableRowProps = Pick<Parameters<typeof ItemRow>[0], 'item' | 'time' | 'part' | 'day'> & {
  readonly columns: number
  readonly table: ProgrammeTableProps
}

function Row({ item, time, part, day, columns, table }: TableRowProps) {
  if (table.editing === item.id) return table.editor(item, columns)
  return (
    <ItemRow
      item={item}
      time={time}
      part={part}
      day={day}
      words={table.words}
      language={table.language}
      second={table.second}
      hostZone={table.visit.hostZone}
      homeZone={table.visit.homeZone}
      selected={table.selected === item.id}
      flash={table.flash === item.id}
      finding={table.marks.get(item.id)}
      onSelect={table.onSelect}
      onEdit={table.onEdit}
      onDragStart={table.onDragStart}
    />
  )
}

function DayHeading({ day, language, second, visit, today, words }: ProgrammeTableProps & { readonly day: ProgrammeDay }) {
  const { t } = useTranslation('programme')
  const theme = words.read(visit.days[day.date]?.theme)
  return (
    <span className={styles.day} data-today={day.date === today || undefined}>
      {fullDay(day.date, language)}
      {second === undefined ? null : <span lang={second}>{fullDay(day.date, second)}</span>}
      {day.date === today ? <strong>{t('today')}</strong> : null}
      {theme === '' ? null : <span>{theme}</span>}
      {day.outside ? <span className={styles.outside}>{t('outsideDates')}</span> : null}
    </span>
  )
}

function DayAside({ day, visit }: ProgrammeTableProps & { readonly day: ProgrammeDay }) {
  const { t } = useTranslation('programme')
  const timed = day.entries.flatMap(({ time }) => (time.kind === 'timed' ? [time] : []))
  const [first] = timed
  if (first === undefined) return null
  const last = timed.reduce((late, time) => (time.end > late.end ? time : late), first)
  const clock = (instant: number) => clockOf(wallAt(visit.hostZone, instant))
  return `${t('dayCount', { count: day.entries.length })} · ${t('firstLast', { first: clock(first.start), last: clock(last.end) })}`
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
