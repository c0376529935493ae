import { dateOf } from '../../base/wall-time'
import type { Item, Place } from '../../model/visit'
import { clockCity } from '../../rules/clock-city'
import { placeOfItem } from '../../rules/place-of-item'
import type { Placed, Stay } from '../../rules/schedule'
import { clockWords, dayWords, durationWords } from './clock-words'
import type { Reading } from './reading'

/** When an item is, in words: what a calendar on another clock, or one that shows whole days, would leave out. */
export function describeTime(reading: Reading, item: Item, time: Placed | Stay): readonly string[] {
  const { t } = reading
  if (time.kind === 'days')
    return [t('calendar.lines.stay', { from: dayWords(reading, time.from), until: dayWords(reading, time.until) })]
  if (time.precision === 'hidden') return [t('calendar.lines.hidden')]
  const firmness = time.precision === 'exact' ? [] : [t(`calendar.lines.${time.precision}`)]
  return [...firmness, ...(item.time.kind === 'leg' ? legHours(reading, item, time) : plainHours(reading, item, time))]
}

function plainHours(reading: Reading, item: Item, time: Placed): readonly string[] {
  const city = clockCity(reading.visit, placeOfItem(reading.visit, item), time.startZone)
  const [start, end] = [clockWords(reading, 'start', time, city), clockWords(reading, 'end', time, city)]
  const values = { day: start.day, start: start.time, endDay: end.day, end: end.time, zone: start.zone }
  const sameDay = dateOf(time.startWall) === dateOf(time.endWall)
  return [reading.t(sameDay ? 'calendar.lines.hours' : 'calendar.lines.overMidnight', values)]
}

/** Each end by its own clock, and the time that the journey really takes. */
function legHours(reading: Reading, item: Item, time: Placed): readonly string[] {
  const way = item.carriage ?? item.transfer
  const [from, to] =
    way === undefined ? [placeOfItem(reading.visit, item), undefined] : [place(reading, way.from), place(reading, way.to)]
  const start = clockWords(reading, 'start', time, clockCity(reading.visit, from, time.startZone))
  const end = clockWords(reading, 'end', time, clockCity(reading.visit, to, time.endZone))
  return [
    reading.t('calendar.lines.departs', start),
    reading.t('calendar.lines.arrives', end),
    reading.t('calendar.lines.travelTime', { duration: durationWords(reading, (time.end - time.start) / 60_000) })
  ]
}

function place({ visit }: Reading, id: keyof Reading['visit']['places']): Place | undefined {
  return visit.places[id]
}
