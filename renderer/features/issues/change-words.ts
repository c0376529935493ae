import type { TFunction } from 'i18next'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import { clockOf, dateOf, daysBetween, type WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import type { ItemChange, ItemChangeKind, ItemState } from '../../../shared/rules/changes/change'
import { dayOf, type Scheduled } from '../../../shared/rules/schedule'
import { listed } from '../../ui/listed'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'

export type ChangeReading = {
  readonly before: Visit
  readonly after: Visit
  readonly language: Language
  readonly t: TFunction<'versions'>
  readonly nameOf: (person: PersonId) => string
  /** Guests first, each side in its order. */
  readonly rankOf: (person: PersonId) => number
}

/** One change as the screen writes it: the day, what kind it is, how it was and how it is now, each in one line. */
export type ChangeWords = {
  readonly day: string | undefined
  readonly title: string
  readonly kind: string
  readonly was: string
  readonly now: string
}

export function changeWords(reading: ChangeReading, change: ItemChange): ChangeWords {
  const { t, before, after, language } = reading
  const [was, now] = [change.before, change.after]
  const shown = now ?? was
  const day = shown && dayOf(now === undefined ? before : after, shown.time)
  const [old, next] = bothSides(reading, change)
  return {
    day: day === undefined ? undefined : shortDay(day, language),
    title: readText(shown?.title, language, after.languages)?.text ?? '',
    kind: listed(
      change.kinds.map((kind) => t(`kinds.${kind}`)),
      language
    ),
    was: old || t('nothing'),
    now: next || t('nothing')
  }
}

/** `Thu 7 March`, `чт 7 марта`, `3月7日 周四`. */
export function shortDay(day: WallDate, language: Language): string {
  const [weekday, date] = [weekdayOf(day, language, 'short'), dayAndMonth(day, language)]
  return language === 'zh' ? `${date} ${weekday}` : `${weekday} ${date}`
}

/** `10:00–12:00`; with the day of either end that is not the one `under` which it stands: a flight may leave the day before. */
export function hoursWords(time: Scheduled, language: Language, under: WallDate | undefined): string {
  if (time.kind === 'unplaced') return ''
  if (time.kind === 'days') {
    return time.from === time.until
      ? shortDay(time.from, language)
      : `${shortDay(time.from, language)} – ${shortDay(time.until, language)}`
  }
  const [from, until] = [dateOf(time.startWall), dateOf(time.endWall)]
  const end = clockOf(time.endWall)
  const hours =
    daysBetween(from, until) === 0
      ? `${clockOf(time.startWall)}–${end}`
      : `${clockOf(time.startWall)} – ${shortDay(until, language)} ${end}`
  return from === under ? hours : `${shortDay(from, language)} ${hours}`
}

function bothSides(reading: ChangeReading, change: ItemChange): readonly [string, string] {
  const { t } = reading
  const { before, after, kinds } = change
  if (before === undefined) return ['', after === undefined ? '' : whole(reading, after, reading.after)]
  if (after === undefined) return [whole(reading, before, reading.before), t('gone')]
  const moved = (visit: Visit, state: ItemState) => dayOf(visit, state.time)
  const otherDay = moved(reading.before, before) !== moved(reading.after, after)
  // What is cancelled or takes place after all is told by its hours, were they changed or not.
  const settled = kinds.includes('cancelled') || kinds.includes('restored')
  const hours = settled || kinds.includes('moved') || kinds.includes('lengthened')
  const told = new Set(settled && !kinds.includes('moved') ? kinds.filter((kind) => kind !== 'lengthened') : kinds)
  const side = (state: ItemState, visit: Visit) => [
    ...(hours ? [hoursWords(state.time, reading.language, otherDay ? undefined : dayOf(visit, state.time)) || t('noHours')] : []),
    ...[...told].flatMap((kind) => detail(reading, kind, state, visit) ?? [])
  ]
  const peopleNow = kinds.includes('people') ? people(reading, change) : []
  const statusOnly = kinds.includes('cancelled') && !kinds.includes('moved')
  const was = side(before, reading.before)
  const now = statusOnly ? side(after, reading.after).slice(1) : side(after, reading.after)
  const extras = [...(kinds.includes('remarks') ? [t('newRemarks')] : []), ...(kinds.includes('other') ? [t('newDetails')] : [])]
  const inLine = (words: readonly string[]) => listed(words, reading.language, 'parts')
  return [inLine(was), inLine([...now, ...peopleNow, ...extras])]
}

/** One side of one kind of change; undefined for what is told by hours, by names or as new only. */
function detail({ t, language }: ChangeReading, kind: ItemChangeKind, state: ItemState, visit: Visit): string | undefined {
  const read = (text: ItemState['title'] | undefined) => readText(text, language, visit.languages)?.text
  switch (kind) {
    case 'place':
      return placeWords(state, visit, language) ?? t('placeOpen')
    case 'room':
      return read(state.room) ?? t('nothing')
    case 'status':
      return t(`statuses.${state.status}`)
    case 'cancelled':
      return state.status === 'cancelled' ? t('statuses.cancelled') : undefined
    case 'restored':
      return t(`statuses.${state.status}`)
    case 'renamed':
      return read(state.title) ?? t('nothing')
    default:
      return undefined
  }
}

/** Place and room as one reads them. */
export function placeWords(state: Pick<ItemState, 'place' | 'room'>, visit: Visit, language: Language): string | undefined {
  const place = state.place === undefined ? undefined : visit.places[state.place]
  const words = [place?.name, state.room].flatMap((text) => readText(text, language, visit.languages)?.text ?? [])
  return words.length === 0 ? undefined : listed(words, language, 'parts')
}

function people({ t, nameOf, language }: ChangeReading, { joined, left }: ItemChange): readonly string[] {
  const list = new Intl.ListFormat(language)
  const names = (ids: readonly PersonId[]) => list.format(ids.map(nameOf))
  const words = [
    ...(joined.length === 0 ? [] : [t('joined', { names: names(joined) })]),
    ...(left.length === 0 ? [] : [t('left', { names: names(left) })])
  ]
  return words.length === 0 ? [t('newPeople')] : words
}

/** An item that is only in one of the two: its hours, its place, and its status where that is not the usual one. */
function whole({ t, language }: ChangeReading, state: ItemState, visit: Visit): string {
  const words = [hoursWords(state.time, language, dayOf(visit, state.time)) || t('noHours'), placeWords(state, visit, language)]
  const status = state.status === 'confirmed' ? undefined : t(`statuses.${state.status}`)
  return listed(
    [...words, status].filter((word) => word !== undefined),
    language,
    'parts'
  )
}
