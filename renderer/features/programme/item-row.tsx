import { Lock } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import type { Severity } from '../../../shared/rules/finding'
import type { PartOfDay } from '../../../shared/rules/programme-days'
import type { Placed, Stay } from '../../../shared/rules/schedule'
import { DataRow } from '../../ui/data-row'
import { FindingMark } from '../../ui/finding-mark'
import { fullDay } from '../../ui/screen-date'
import styles from './item-row.module.css'
import type { ItemWords } from './item-words'
import { KindIcon } from './kind-icon'
import { hoursInZone, minutesOf, type RowHours, slackOf } from './row-hours'

export type RowProps = {
  readonly item: Item
  readonly time: Placed | Stay | undefined
  readonly day: WallDate | undefined
  readonly part: PartOfDay | undefined
  readonly words: ItemWords
  readonly language: Language
  readonly second: Language | undefined
  readonly hostZone: Zone
  readonly homeZone: Zone
  readonly selected: boolean
  readonly flash: boolean
  readonly finding: Severity | undefined
  /** The newest issue, where the item is otherwise in it. */
  readonly changedSince: number | undefined
  readonly onSelect: (id: Item['id']) => void
  readonly onEdit: (id: Item['id']) => void
  readonly onDragStart: (item: Item, event: PointerEvent<HTMLElement>) => void
}

const noun: ReadonlySet<Item['kind']> = new Set(['meal', 'lodging'])

/** One line of the minute table. Drawn anew only when its own item, hours or words change. */
export const ItemRow = memo(function ItemRow(props: RowProps) {
  const { item, time, words, language, selected, flash, finding, onSelect, onEdit, onDragStart } = props
  const { t } = useTranslation('programme')
  const weight = item.kind === 'transfer' ? 'transfer' : item.peak ? 'peak' : noun.has(item.kind) ? 'rest' : 'plain'
  return (
    <DataRow
      id={item.id}
      weight={weight}
      selected={selected}
      flash={flash}
      onSelect={() => onSelect(item.id)}
      onOpen={() => onEdit(item.id)}
      data-day={props.day}
      data-status={item.status}
      data-internal={item.audience.kind === 'organisers' || undefined}
      data-testid={`item-${item.id}`}
    >
      <td className={styles.part}>{props.part === undefined ? null : t(`parts.${props.part}`)}</td>
      <HourCells {...props} />
      <td className={styles.minutes}>{time?.kind === 'timed' ? minutesOf(time) : null}</td>
      <td className={styles.letters}>
        {words.letters(item).map((group) => (
          <span key={group.id} data-rank={group.rank}>
            {group.letter}
          </span>
        ))}
      </td>
      <td className={styles.kind}>
        <KindIcon kind={item.kind} />
      </td>
      <td className={styles.item} onPointerDown={(event) => onDragStart(item, event)}>
        <Title item={item} time={time} words={words} finding={finding} />
      </td>
      {props.second === undefined ? null : (
        <td className={styles.second} lang={props.second}>
          {item.title[props.second] ?? ''}
        </td>
      )}
      <td className={styles.place} title={words.place(item)}>
        {words.place(item)}
      </td>
      <td className={styles.who}>
        <Who item={item} words={words} language={language} />
      </td>
    </DataRow>
  )
})

/** Hours by the visit's clock and, beside them, by the guests' own. */
function HourCells({ item, time, hostZone, homeZone, language, changedSince, onDragStart }: RowProps) {
  const { t } = useTranslation('programme')
  const asterisk = <Changed since={changedSince} />
  if (time === undefined) {
    const { minutes } = item.time.kind === 'unplaced' ? item.time : { minutes: undefined }
    return (
      <td className={styles.time} colSpan={2} onPointerDown={(event) => onDragStart(item, event)}>
        {asterisk}
        {minutes === undefined ? '–' : t('time.lengthWords', { minutes })}
      </td>
    )
  }
  if (time.kind === 'days') {
    return (
      <td className={styles.time} colSpan={2}>
        {asterisk}
        {t('nights', { day: fullDay(time.until, language) })}
      </td>
    )
  }
  const host = hoursInZone(time, hostZone, hostZone)
  const home = hoursInZone(time, homeZone, hostZone)
  return (
    <>
      <td className={styles.time} onPointerDown={(event) => onDragStart(item, event)}>
        {asterisk}
        <Precision time={time} />
        <b>{host.start}</b>
        <span className={styles.end}>–{host.end}</span>
        <DayShift days={host.endDays} />
      </td>
      <td className={styles.home}>
        <DayShift days={home.startDays} before />
        {home.start}–{home.end}
        <DayShift days={home.endDays - (home.startDays === home.endDays ? home.endDays : 0)} />
      </td>
    </>
  )
}

/** In the margin beside the hours, as the papers have it. */
function Changed({ since }: { readonly since: number | undefined }) {
  const { t } = useTranslation('timeline')
  if (since === undefined) return null
  const words = t('changedSince', { number: since })
  return (
    <span className={styles.changed} role="img" aria-label={words} title={words}>
      *
    </span>
  )
}

function DayShift({ days, before = false }: { readonly days: RowHours['endDays']; readonly before?: boolean }) {
  const { t } = useTranslation('programme')
  if (days === 0) return null
  const words = days > 0 ? t('plusDays', { days }) : t('minusDays', { days: -days })
  return (
    <sup className={styles.shift} data-before={before || undefined}>
      {words}
    </sup>
  )
}

function Precision({ time }: { readonly time: Placed }) {
  const { t } = useTranslation('programme')
  switch (time.precision) {
    case 'exact':
      return null
    case 'approximate':
      return <span className={styles.precision}>{t('approximate')} </span>
    case 'to-be-confirmed':
      return (
        <span className={styles.precision} title={t('toBeConfirmed')}>
          ?{' '}
        </span>
      )
    case 'hidden':
      return (
        <span className={styles.precision} title={t('hiddenHour')}>
          ({' '}
        </span>
      )
  }
}

function Title({ item, time, words, finding }: Pick<RowProps, 'item' | 'time' | 'words' | 'finding'>) {
  const { t } = useTranslation('programme')
  const title = words.read(item.title) || t('untitled')
  const slack = time?.kind === 'timed' ? slackOf(item, time) : undefined
  return (
    <>
      {item.audience.kind === 'organisers' ? (
        <Lock className={styles.lock} size={13} strokeWidth={1.6} aria-label={t('internalHint')} />
      ) : null}
      {finding === undefined ? null : <FindingMark severity={finding} />}
      <span className={styles.title}>{title}</span>
      {slack === undefined ? null : (
        <span className={styles.slack} data-short={slack < 0 || undefined}>
          {slack < 0 ? t('missing', { count: -slack }) : t('slack', { minutes: slack })}
        </span>
      )}
      {item.audience.kind === 'guests' ? null : (
        <span className={styles.word}>{t(item.audience.kind === 'organisers' ? 'internal' : 'personsOnly')}</span>
      )}
      <StatusWord status={item.status} />
      {item.time.kind === 'leg' && time?.kind === 'timed' ? <Duration minutes={minutesOf(time)} /> : null}
    </>
  )
}

function StatusWord({ status }: { readonly status: Item['status'] }) {
  const { t } = useTranslation('terms')
  if (status === 'confirmed') return null
  return (
    <span className={styles.status} data-status={status}>
      {t(`statuses.${status}`).toLocaleLowerCase()}
    </span>
  )
}

function Duration({ minutes }: { readonly minutes: number }) {
  const { t } = useTranslation('programme')
  const hours = Math.floor(minutes / 60)
  const words = hours === 0 ? t('legDurationMinutes', { minutes }) : t('legDuration', { hours, minutes: minutes % 60 })
  return <span className={styles.slack}>{words}</span>
}

function Who({ item, words }: Pick<RowProps, 'item' | 'words' | 'language'>) {
  const { t } = useTranslation('programme')
  const cars = words.cars(item)
  if (cars.length > 0) return cars.length > 2 ? t('cars', { first: cars[0], last: cars.at(-1) }) : words.list(cars)
  const { names, others } = words.who(item)
  const named = words.list(names)
  if (named === '') return others > 0 ? t('peopleCount', { count: others }) : null
  return others > 0 ? t('and', { names: named, count: others }) : named
}
