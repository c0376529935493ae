import { memo, type PointerEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { LocalizedText } from '../../../shared/base/localized-text'
import { clockOf, type WallDate } from '../../../shared/base/wall-time'
import { wallAt, type Zone } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import type { ProgrammeDay } from '../../../shared/rules/programme-days'
import { TableRule } from '../../ui/data-row'
import { TablePart } from '../../ui/data-table'
import { fullDay } from '../../ui/screen-date'
import { ItemRow } from './item-row'
import type { ItemWords } from './item-words'
import type { TypedLine } from './parse-line'
import styles from './programme-table.module.css'
import { QuickLine } from './quick-line'

/** What every row of the table is drawn with. */
export type RowSetting = {
  readonly words: ItemWords
  readonly language: Language
  readonly second: Language | undefined
  readonly hostZone: Zone
  readonly homeZone: Zone
  readonly onSelect: (id: Item['id']) => void
  readonly onEdit: (id: Item['id']) => void
  readonly onDragStart: (item: Item, event: PointerEvent<HTMLElement>) => void
}

type DayPartProps = RowSetting & {
  readonly day: ProgrammeDay
  readonly columns: number
  readonly theme: LocalizedText | undefined
  readonly isToday: boolean
  /** The row of this day that is selected, was jumped to, or is open; undefined when it is in another day. */
  readonly selected: string | undefined
  readonly flash: string | undefined
  readonly editing: string | undefined
  readonly marks: ReadonlyMap<string, Severity>
  /** Items that are otherwise in the newest issue, with its number. */
  readonly changed: ReadonlyMap<Item['id'], number>
  readonly editor: ((item: Item, columns: number) => ReactNode) | undefined
  readonly onAdd: (day: WallDate, lines: readonly TypedLine[]) => string | undefined
}

/** One day of the minute table: its rule, its rows, and the line on which the next is typed. Drawn anew only when something in it changed. */
export const DayPart = memo(function DayPart(props: DayPartProps) {
  const { day, columns, theme, isToday, selected, flash, editing, marks, changed, editor, onAdd, ...setting } = props
  const { t } = useTranslation('programme')
  return (
    <TablePart>
      <TableRule
        columns={columns}
        id={`day-${day.date}`}
        heading={<DayHeading {...{ day, theme, isToday, setting }} />}
        aside={<DayAside day={day} hostZone={setting.hostZone} />}
      />
      {day.entries.map(({ item, time, part }) =>
        editing === item.id && editor !== undefined ? (
          editor(item, columns)
        ) : (
          <ItemRow
            key={item.id}
            {...{ item, time, part, ...setting }}
            day={day.date}
            selected={selected === item.id}
            flash={flash === item.id}
            finding={marks.get(item.id)}
            changedSince={changed.get(item.id)}
          />
        )
      )}
      {day.entries.length === 0 ? (
        <tr data-day={day.date}>
          <td colSpan={columns} data-all-columns className={styles.empty}>
            {t('emptyDay')}
          </td>
        </tr>
      ) : null}
      <QuickLine day={day.date} columns={columns} language={setting.language} onAdd={(lines) => onAdd(day.date, lines)} />
    </TablePart>
  )
})

type DayHeadingProps = Pick<DayPartProps, 'day' | 'theme' | 'isToday'> & { readonly setting: RowSetting }

function DayHeading({ day, theme, isToday, setting }: DayHeadingProps) {
  const { t } = useTranslation('programme')
  const { language, second, words } = setting
  const said = words.read(theme)
  return (
    <span className={styles.day} data-today={isToday || undefined}>
      {fullDay(day.date, language)}
      {second === undefined ? null : <span lang={second}>{fullDay(day.date, second)}</span>}
      {isToday ? <strong>{t('today')}</strong> : null}
      {said === '' ? null : <span>{said}</span>}
      {day.outside ? <span className={styles.outside}>{t('outsideDates')}</span> : null}
    </span>
  )
}

function DayAside({ day, hostZone }: { readonly day: ProgrammeDay; readonly hostZone: Zone }) {
  const { t } = useTranslation('programme')
  const timed = day.entries.flatMap(({ time }) => (time.kind === 'timed' ? [time] : []))
  const [first] = timed
  if (first === undefined) return null
  const last = timed.reduce((late, time) => (time.end > late.end ? time : late), first)
  const clock = (instant: number) => clockOf(wallAt(hostZone, instant))
  return `${t('dayCount', { count: day.entries.length })} · ${t('firstLast', { first: clock(first.start), last: clock(last.end) })}`
}
