import type { Item, Visit } from '../../model/visit'
import type { Reader } from '../../rules/reader'
import type { Placed, Stay } from '../../rules/schedule'
import { sumOf } from '../../rules/transfer-minutes'
import { durationWords } from './clock-words'
import type { Reading } from './reading'

/** Flight or train with its terminals, and the way by car with its minutes and the slack that remains. */
export function describeJourney(reading: Reading, item: Item, time: Placed | Stay, reader: Reader): readonly string[] {
  return [...carriageLines(reading, item), ...transferLines(reading, item, time), ...vehicleLines(reading, item, reader)]
}

function carriageLines({ visit, t, read }: Reading, { kind, carriage }: Item): readonly string[] {
  if (carriage === undefined) return []
  const { number, from, to, fromTerminal, toTerminal, travelClass } = carriage
  const byTrain = kind === 'train' || (kind !== 'flight' && visit.places[from]?.kind === 'station')
  const carrier = read(carriage.carrier)
  const end = (id: typeof from, terminal: string | undefined): string => {
    const place = read(visit.places[id]?.name) ?? id
    return terminal === undefined ? place : t('calendar.terminal', { place, terminal })
  }
  return [
    t(byTrain ? 'calendar.lines.train' : 'calendar.lines.flight', {
      value: carrier === undefined ? number : t('calendar.listed', { first: number, rest: carrier })
    }),
    t('calendar.lines.from', { value: end(from, fromTerminal) }),
    t('calendar.lines.to', { value: end(to, toTerminal) }),
    ...(travelClass === undefined ? [] : [t('calendar.lines.travelClass', { value: travelClass })])
  ]
}

function transferLines(reading: Reading, { transfer }: Item, time: Placed | Stay): readonly string[] {
  if (transfer === undefined) return []
  const { visit, t, read, word } = reading
  const { from, to, mode } = transfer
  const way = `${read(visit.places[from]?.name) ?? from} → ${read(visit.places[to]?.name) ?? to}`
  const onTheWay = sumOf(transfer)
  const slack = time.kind === 'timed' && time.precision !== 'hidden' ? Math.round((time.end - time.start) / 60_000) - onTheWay : 0
  const duration = durationWords(reading, onTheWay)
  const line = slack > 0 ? 'calendar.lines.onTheWayWithSlack' : 'calendar.lines.onTheWay'
  return [
    t('calendar.lines.transfer', { value: t('calendar.listed', { first: word(`transferModes.${mode}`), rest: way }) }),
    ...(onTheWay > 0 ? [t(line, { duration, slack: durationWords(reading, Math.max(slack, 0)) })] : [])
  ]
}

/** In a personal calendar, the car in which this person sits. */
function vehicleLines({ visit, t, read }: Reading, { transfer }: Item, reader: Reader): readonly string[] {
  if (transfer === undefined || reader.kind !== 'person') return []
  const seat = transfer.seats.find((each) => each.person === reader.person.id)
  const vehicle: Visit['vehicles'][keyof Visit['vehicles']] | undefined =
    seat === undefined ? undefined : visit.vehicles[seat.vehicle]
  const name = read(vehicle?.name)
  if (vehicle === undefined || name === undefined) return []
  const value = vehicle.plate === undefined ? name : t('calendar.listed', { first: name, rest: vehicle.plate })
  return [t('calendar.lines.vehicle', { value })]
}
