import { languages } from '../../base/language'
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
  const { from, to } = item.carriage
  const within = startsHere && endsHere && isVisited(visit, from) === isVisited(visit, to)
  if (within || (!startsHere && !endsHere)) return { direction: 'within' }
  if (startsHere && endsHere ? isVisited(visit, to) : endsHere) {
    const day = runningDayText(dateOf(placed.startWall), language)
    const time = clockText(clockOf(placed.startWall), language)
    return { direction: 'inbound', sentence: say('papers.guest.left', { city: city(from), day, time, duration }) }
  }
  const day = runningDayText(dateOf(placed.endWall), language)
  const time = clockText(clockOf(placed.endWall), language)
  const key = dateOf(placed.endWall) === dateOf(placed.startWall) ? 'arrivesSameDay' : 'arrivesOn'
  return { direction: 'outbound', sentence: say(`papers.guest.${key}`, { city: city(to), day, time, duration }) }
}

/** Whether a station is in one of the cities of the visit: within one zone this alone tells who comes from elsewhere. */
function isVisited(visit: Visit, id: keyof Visit['places']): boolean {
  const city = visit.places[id]?.city ?? visit.places[id]?.name
  return visit.cities.some((one) =>
    languages.some((language) => one[language] !== undefined && one[language] === city?.[language])
  )
}
