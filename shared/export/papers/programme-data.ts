import { clockOf, dateOf, type WallDate } from '../../base/wall-time'
import { type Instant, offsetAt, wallAt } from '../../base/zone'
import type { Group, Item, Visit } from '../../model/visit'
import { inOrder, itemsInOrder } from '../../rules/item-order'
import { type Placed, placedTime } from '../../rules/schedule'
import { carriageSentence } from './carriage-sentence'
import { joinedNames } from './names-in-line'
import type { Composer, Words } from './paper-composer'
import { daysOf, durationText } from './paper-times'
import { plain } from './plain-words'
import { roomAfterPlace } from './room-after-place'
import { withinSentence } from './within-sentence'

/** Hours as clocks of the place where the entry is; `until` is left out where only the start matters. */
export type EntryTime = { readonly start?: string; readonly until?: string }

/** One line of a programme, ready to be worded on any paper. */
export type Entry = {
  readonly item: Item
  readonly kind: 'entry' | 'journey'
  readonly at: Instant
  readonly time: EntryTime
  readonly title: readonly Words[]
  readonly short: Words
  /** In whose name, as it stands below the title or goes on with it. */
  readonly givenBy?: Words
  /** That, the other end of a flight, and remarks. */
  readonly seconds: readonly (readonly Words[])[]
  readonly place: readonly Words[]
  /** Dress, provisional, hour open: set in italic under the place. */
  readonly conditions: readonly Words[]
  /** Groups that it is for, when it is not for all guests. */
  readonly groups: readonly { readonly letter?: Words; readonly name: Words }[]
  /** The groups it is not for, when those are fewer. */
  readonly without: readonly Words[]
}

/** Entries of groups that go different ways at one hour, or a single entry. */
export type ProgrammeRow = readonly [Entry, ...Entry[]]

export type ProgrammeDay = { readonly date: WallDate; readonly theme?: Words; readonly rows: readonly ProgrammeRow[] }

/** The programme of a visit, or of a view of it, by days; lodging and the pool are not in it. */
export function programmeDays(visit: Visit, composer: Composer): readonly ProgrammeDay[] {
  const byDate = new Map<WallDate, Entry[]>(daysOf(visit.from, visit.until).map((date) => [date, []]))
  for (const item of itemsInOrder(visit)) {
    const placed = placedTime(visit, item.id)
    if (placed === undefined) continue
    const { entry, date } = entryOf(visit, item, placed, composer)
    const entries = byDate.get(date)
    if (entries === undefined) byDate.set(date, [entry])
    else entries.push(entry)
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, entries]) => {
      const theme = composer.read(visit.days[date]?.theme, `days.${date}.theme`)
      const rank = (entry: Entry): string => guestGroups(visit, entry.item).mine[0]?.order ?? ''
      const rows = rowsOf([...entries].sort((a, b) => a.at - b.at || (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)))
      return { date, ...(theme === undefined ? {} : { theme }), rows }
    })
}

function entryOf(
  visit: Visit,
  item: Item,
  placed: Placed,
  composer: Composer
): { readonly entry: Entry; readonly date: WallDate } {
  const { say, read } = composer
  const path = `items.${item.id}`
  const journey = item.kind === 'transfer'
  const carriage = carriageSentence(visit, item, placed, composer)
  const inbound = carriage?.direction === 'inbound'
  const here = inbound ? placed.endWall : placed.startWall
  const title = read(item.title, `${path}.title`) ?? say(`terms.kinds.${item.kind}`)
  const away = offsetAt(placed.startZone, placed.start) !== offsetAt(visit.hostZone, placed.start) && !inbound
  const givenBy = read(item.givenBy, `${path}.givenBy`)
  const remarks = read(item.remarks, `${path}.remarks`)
  const conditions = [
    ...(journey ? [vehiclesOf(visit, item, composer)] : []),
    read(item.dress, `${path}.dress`),
    away ? say('papers.guest.localTime') : undefined,
    placed.precision === 'approximate' ? say('papers.guest.about') : undefined,
    placed.precision === 'to-be-confirmed' ? say('papers.guest.hourOpen') : undefined,
    item.status === 'tentative' ? say('papers.guest.provisional') : undefined
  ]
  const entry: Entry = {
    item,
    kind: journey ? 'journey' : 'entry',
    at: inbound ? placed.end : placed.start,
    time: timeOf(item, placed, visit, carriage !== undefined, here),
    title: journey ? [title, ...driveOf(item, composer)] : [title],
    short: read(item.shortTitle, `${path}.shortTitle`) ?? title,
    ...(givenBy === undefined ? {} : { givenBy }),
    seconds: [givenBy, carriage?.sentence, remarks].flatMap((line) => (line === undefined ? [] : [[line]])),
    place: journey ? [] : placeOf(visit, item, inbound, composer),
    conditions: conditions.filter((line) => line !== undefined),
    ...groupsOf(visit, item, composer)
  }
  return { entry, date: dateOf(inbound || away ? here : wallAt(visit.hostZone, placed.start)) }
}

function timeOf(item: Item, placed: Placed, visit: Visit, carried: boolean, here: Placed['startWall']): EntryTime {
  if (placed.precision === 'hidden') return {}
  const oneEnded =
    carried ||
    item.kind === 'arrival' ||
    item.kind === 'departure' ||
    placed.end - placed.start <= 5 * 60_000 ||
    (item.kind === 'free-time' && wallAt(visit.hostZone, placed.start).slice(11) >= '17:00')
  return { start: clockOf(here), ...(oneEnded ? {} : { until: clockOf(placed.endWall) }) }
}

function driveOf(item: Item, { language, say }: Composer): readonly Words[] {
  const minutes = item.transfer?.drive ?? 0
  if (minutes === 0) return []
  const time =
    language === 'en' || language === 'fr' ? say('papers.guest.minutes', { count: minutes }) : durationText(minutes, language)
  return [say('papers.guest.journeyTime', { time })]
}

function vehiclesOf(visit: Visit, item: Item, composer: Composer): Words | undefined {
  const { say, read } = composer
  const baggage = plain(read(item.transfer?.baggage, `items.${item.id}.transfer.baggage`))
  const vehicles = (item.transfer?.vehicles ?? []).flatMap((id) => visit.vehicles[id] ?? [])
  // The van is named with its baggage.
  const ridden = vehicles.filter((vehicle) => baggage === undefined || vehicle.columnRole !== 'baggage')
  const names = ridden.flatMap((vehicle) => plain(read(vehicle.name, `vehicles.${vehicle.id}.name`)) ?? [])
  const parts = [condensed(names, composer), baggage]
    .filter((part) => part !== undefined && part !== '')
    .map((part, index) => (index === 0 || part === undefined ? part : withinSentence(part, composer.language)))
  return parts.length === 0 ? undefined : parts.join(say('papers.list.clauses'))
}

/** `Car 1, Car 2, Car 3` -> `Cars 1–3` where the names differ by a number alone that counts on. */
export function condensed(names: readonly string[], composer: Composer): string {
  const { say } = composer
  const parts = names.map((name) => /^(\D*)(\d+)(\D*)$/.exec(name))
  const [first] = parts
  const start = Number(first?.[2])
  const follows = parts.every(
    (part, index) => part?.[1] === first?.[1] && part?.[3] === first?.[3] && Number(part?.[2]) === start + index
  )
  if (names.length < 2 || !follows || first === undefined || first === null)
    return joinedNames(
      names.map((name, index) => (index === 0 ? name : withinSentence(name, composer.language))),
      composer
    )
  const end = start + names.length - 1
  const stem = `${first[1]}#${first[3]}`
  return stem === say('papers.guest.carName') ? say('papers.guest.cars', { start, end }) : `${first[1]}${start}–${end}${first[3]}`
}

function placeOf(visit: Visit, item: Item, inbound: boolean, { say, read, language }: Composer): readonly Words[] {
  const id = item.place ?? (inbound ? item.carriage?.to : item.carriage?.from)
  const place = id === undefined ? undefined : visit.places[id]
  const name = place === undefined ? undefined : read(place.shortName ?? place.name, `places.${place.id}.name`)
  const terminal = item.place === undefined ? (inbound ? item.carriage?.toTerminal : item.carriage?.fromTerminal) : undefined
  const room =
    read(item.room, `items.${item.id}.room`) ?? (terminal === undefined ? undefined : say('papers.guest.terminal', { terminal }))
  if (name === undefined || room === undefined) return [name ?? room].filter((part) => part !== undefined)
  return [name, say('papers.list.separator'), roomAfterPlace(room, language)]
}

/** Guest groups in their order, divided into those who take part and those who do not. */
function guestGroups(visit: Visit, item: Item): { readonly mine: readonly Group[]; readonly others: readonly Group[] } {
  const all = inOrder(visit.groups).filter((group) => visit.sides[group.side]?.role === 'guest')
  const mine = all.filter((group) => item.groups.includes(group.id))
  return { mine, others: all.filter((group) => !mine.includes(group)) }
}

function groupsOf(visit: Visit, item: Item, { read }: Composer): Pick<Entry, 'groups' | 'without'> {
  const { mine, others } = guestGroups(visit, item)
  if (mine.length === 0 || others.length === 0) return { groups: [], without: [] }
  const nameOf = (group: Group): Words => read(group.name, `groups.${group.id}.name`) ?? ''
  const groups = mine.map((group) => {
    const letter = read(group.letter, `groups.${group.id}.letter`)
    return { name: nameOf(group), ...(letter === undefined ? {} : { letter }) }
  })
  return { groups, without: others.length < mine.length ? others.map(nameOf) : [] }
}

/** Entries of one start for groups that have nobody in common stand side by side. */
function rowsOf(entries: readonly Entry[]): readonly ProgrammeRow[] {
  const rows: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const row = rows.find((other) => other[0].at === entry.at && other.every((placed) => apart(placed, entry)))
    if (row === undefined) rows.push([entry])
    else row.push(entry)
  }
  return rows
}

function apart(first: Entry, second: Entry): boolean {
  if (first.kind !== 'entry' || second.kind !== 'entry') return false
  if (first.groups.length === 0 || second.groups.length === 0) return false
  return first.item.groups.every((group) => !second.item.groups.includes(group))
}
