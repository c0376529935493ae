import { clockOf, dateOf } from '../../base/wall-time'
import { offsetAt } from '../../base/zone'
import type { Item, Visit } from '../../model/visit'
import type { Placed } from '../../rules/schedule'
import type { Composer } from './paper-composer'
import { clockText, durationText, runningDayText } from './paper-times'

type Carried = { readonly direction: 'inbound' | 'outbound' | 'within'; readonly sentence?: string }

/**
 * What a programme says of a flight or train besides its hour here: the other end's own clock and the true length. Undefined
 * for everything that is not carried.
 */
export function carriageSentence(visit: Visit, item: Item, placed: Placed, composer: Composer): Carried | undefined {
  if (item.carriage === undefined || item.time.kind !== 'leg') return undefined
  const { language, say, read } = composer
  const hereAt = (zone: Placed['startZone'], at: number): boolean => offsetAt(zone, at) === offsetAt(visit.hostZone, at)
  const [startsHere, endsHere] = [hereAt(placed.startZone, placed.start), hereAt(placed.endZone, placed.end)]
  const duration = durationText((placed.end - placed.start) / 60_000, language)
  const city = (id: keyof Visit['places']): string => {
    const found = read(visit.places[id]?.city ?? visit.places[id]?.name, `places.${id}.city`)
    return typeof found === 'object' ? found.text : (found ?? '')
  }
  if (endsHere && !startsHere) {
    const day = runningDayText(dateOf(placed.startWall), language)
    const time = clockText(clockOf(placed.startWall), language)
    return { direction: 'inbound', sentence: say('papers.guest.left', { city: city(item.carriage.from), day, time, duration }) }
  }
  if (startsHere && !endsHere) {
    const day = runningDayText(dateOf(placed.endWall), language)
    const time = clockText(clockOf(placed.endWall), language)
    const key = dateOf(placed.endWall) === dateOf(placed.startWall) ? 'arrivesSameDay' : 'arrivesOn'
    return { direction: 'outbound', sentence: say(`papers.guest.${key}`, { city: city(item.carriage.to), day, time, duration }) }
  }
  return { direction: 'within' }
}
