import type { Item, Place } from '../../model/visit'
import { placeOfItem } from '../../rules/place-of-item'
import type { Reader } from '../../rules/reader'
import type { Placed, Stay } from '../../rules/schedule'
import { describeInternal } from './describe-internal'
import { describeJourney } from './describe-journey'
import { describePeople } from './describe-people'
import { describeTime } from './describe-time'
import { addressForDriver } from './event-place'
import type { Reading } from './reading'
import { headingOfItem } from './summary-of-item'

/** DESCRIPTION as lines of plain text: when, the way, where, who, what to wear, and for organisers what is internal. */
export function describeItem(reading: Reading, item: Item, time: Placed | Stay, reader: Reader): string {
  const { t } = reading
  return [
    ...leadLines(reading, item),
    ...(item.status === 'tentative' ? [t('calendar.lines.tentative')] : []),
    ...describeTime(reading, item, time),
    ...describeJourney(reading, item, time, reader),
    ...placeLines(reading, item, reader),
    ...describePeople(reading, item, time),
    ...textLines(reading, item),
    ...(reader.kind === 'organisers' ? describeInternal(reading, item) : [])
  ].join('\n')
}

/** The whole title where SUMMARY has the short one, and on whose behalf it is given, which is a phrase of its own. */
function leadLines(reading: Reading, item: Item): readonly string[] {
  const [title, givenBy] = [reading.read(item.title), reading.read(item.givenBy)]
  return [
    ...(title === undefined || title === headingOfItem(reading, item) ? [] : [title]),
    ...(givenBy === undefined ? [] : [`${givenBy.slice(0, 1).toLocaleUpperCase(reading.language)}${givenBy.slice(1)}`])
  ]
}

function placeLines(reading: Reading, item: Item, reader: Reader): readonly string[] {
  const { t, read, visit } = reading
  const place = placeOfItem(visit, item)
  // On a transfer the driver asks where to, not where from.
  const goal = item.transfer === undefined ? place : visit.places[item.transfer.to]
  const ownRoom =
    reader.kind === 'person' && item.kind === 'lodging'
      ? Object.values(visit.rooms).find((room) => room.place === place?.id && room.occupants.includes(reader.person.id))
      : undefined
  return valued(t, [
    ['place', hallOf(reading, item, place)],
    ['room', ownRoom?.number],
    ['address', goal === undefined ? undefined : addressForDriver(reading, goal)],
    ['access', item.transfer === undefined ? read(place?.access) : undefined]
  ])
}

/** Place and hall, for programs that show the beginning of LOCATION only; a place without a hall stands there already. */
function hallOf({ t, read }: Reading, item: Item, place: Place | undefined): string | undefined {
  const [name, room] = [read(place?.name), read(item.room)]
  return name === undefined || room === undefined ? undefined : t('calendar.listed', { first: name, rest: room })
}

function textLines({ t, read }: Reading, item: Item): readonly string[] {
  return valued(t, [
    ['dress', read(item.dress)],
    ['press', read(item.press)],
    ['remarks', read(item.remarks)]
  ])
}

function valued(t: Reading['t'], lines: readonly (readonly [string, string | undefined])[]): readonly string[] {
  return lines.flatMap(([line, value]) => (value === undefined ? [] : [t(`calendar.lines.${line}`, { value })]))
}
