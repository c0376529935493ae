import type { GroupId, ItemId, PersonId } from '../base/id'
import { addDays, dateOf, wallMs, wallTimeAt } from '../base/wall-time'
import { wallAt } from '../base/zone'
import { lastOrderKey } from '../commands/place-record'
import type { Office } from '../model/office'
import type { Item, Participant, Visit } from '../model/visit'
import { attendance } from '../rules/attendance'
import type { Finding } from '../rules/finding'
import { threshold } from '../rules/findings/judgement'
import { peopleOfItem } from '../rules/people-of-item'
import { placedTime } from '../rules/schedule'
import { transferMinutes } from '../rules/transfer-minutes'
import { editItem } from './edits'
import type { Remedy, Supplies } from './remedy'

type Of<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>

/** Dates that hold the item, or the pool. */
export function forOutsideDates(visit: Visit, { items: [id], day }: Of<'outside-dates'>): readonly Remedy[] {
  const from = day < visit.from ? day : visit.from
  const until = day > visit.until ? day : visit.until
  return [{ kind: 'widen-dates', from, until, command: { kind: 'edit-visit', changes: { from, until } } }, ...toPool(visit, id)]
}

export function forAfterMidnight(visit: Visit, { items: [id], from }: Of<'after-midnight'>): readonly Remedy[] {
  const item = visit.items[id]
  const start = wallAt(visit.hostZone, from)
  const left = (wallMs(wallTimeAt(addDays(dateOf(start), 1), '00:00')) - wallMs(start)) / 60_000
  if (item === undefined || !('minutes' in item.time) || item.time.minutes <= left) return toPool(visit, id)
  const time = { ...item.time, minutes: left }
  return [{ kind: 'end-at-midnight', item: id, command: { kind: 'set-time', id, time } }, ...toPool(visit, id)]
}

export function forShortTransfer(visit: Visit, { items: [id], needs }: Of<'transfer-too-short'>): readonly Remedy[] {
  const item = visit.items[id]
  if (item === undefined || !('minutes' in item.time)) return []
  const command = { kind: 'set-time', id, time: { ...item.time, minutes: needs } } as const
  return [{ kind: 'lengthen', item: id, minutes: needs, command }]
}

/** A transfer right after the first item, for those groups that go from one to the other. */
export function forMissingTransfer(
  visit: Visit,
  office: Office,
  finding: Of<'transfer-missing'>,
  supplies: Supplies
): readonly Remedy[] {
  const [first, second] = finding.items.map((id) => visit.items[id])
  const leaving = placedTime(visit, finding.items[0])
  if (first === undefined || second === undefined || leaving === undefined) return []
  const groups = first.groups.filter((group) => second.groups.includes(group))
  const here = peopleOfItem(visit, first)
  const ride = { from: finding.origin, to: finding.place, people: here.size, leaving: leaving.end }
  const { driveFrom: _source, estimate: _estimate, ...minutes } = transferMinutes(visit, office, ride)
  const record = {
    id: supplies.newId as ItemId,
    order: lastOrderKey(visit, 'items'),
    kind: 'transfer',
    time: {
      kind: 'fixed',
      start: leaving.endWall,
      zone: leaving.endZone,
      minutes: Math.max(1, finding.needs),
      precision: 'exact'
    },
    title: supplies.transfer,
    status: 'confirmed',
    audience: first.audience,
    groups,
    participants: beside(visit, second, groups, finding.persons),
    agenda: [],
    points: [],
    transfer: { from: finding.origin, to: finding.place, mode: 'car', ...minutes, vehicles: [], seats: [] }
  } satisfies Item
  return [{ kind: 'add-transfer', minutes: finding.needs, command: { kind: 'add', collection: 'items', record } }]
}

/** Whoever goes along without being of the groups, in the part that they have where they go. */
function beside(visit: Visit, to: Item, groups: readonly GroupId[], persons: readonly PersonId[]): readonly Participant[] {
  const members = new Set(groups.flatMap((group) => visit.groups[group]?.members ?? []))
  return persons
    .filter((person) => !members.has(person))
    .map((person) => {
      const role = to.participants.find((entry) => entry.person === person)?.role
      return { person, role: role !== undefined && travelling.has(role) ? role : 'member' }
    })
}

/** Parts that decide in which car one rides. */
const travelling: ReadonlySet<Participant['role']> = new Set(['interpreter', 'escort', 'press', 'security', 'assistant'])

export function forUnconfirmed(visit: Visit, { items: [id] }: Of<'unconfirmed'>): readonly Remedy[] {
  return visit.items[id] === undefined ? [] : [{ kind: 'confirm', item: id, command: editItem(id, { status: 'confirmed' }) }]
}

/** An hour for a meal in the gap nearest to one o'clock, where the group is at that time. */
export function forDayWithoutMeal(visit: Visit, finding: Of<'day-without-meal'>, { newId, meal }: Supplies): readonly Remedy[] {
  const lane = laneOf(visit, finding)
  const noon = wallMs(wallTimeAt(finding.day, '13:00'))
  const gaps = lane.map((entry, index) => ({ entry, until: lane[index + 1]?.time.start ?? Number.POSITIVE_INFINITY }))
  const wide = gaps.filter(({ entry, until }) => until - entry.time.end >= 60 * 60_000)
  const distance = (gap: (typeof gaps)[number]) => Math.abs(wallMs(wallAt(visit.hostZone, gap.entry.time.end)) - noon)
  const [best] = wide.sort((a, b) => distance(a) - distance(b))
  if (best === undefined) return []
  const { item, time } = best.entry
  const place = item.transfer?.to ?? item.carriage?.to ?? item.place
  const record = {
    id: newId as ItemId,
    order: lastOrderKey(visit, 'items'),
    kind: 'meal',
    time: { kind: 'fixed', start: time.endWall, zone: time.endZone, minutes: 60, precision: 'exact' },
    title: meal,
    status: 'tentative',
    audience: { kind: 'guests' },
    ...(place === undefined ? {} : { place }),
    groups: [finding.group],
    participants: [],
    agenda: [],
    points: []
  } satisfies Item
  return [{ kind: 'add-meal', at: time.endWall, command: { kind: 'add', collection: 'items', record } }]
}

/** Half way through the stretch, everything that the group has from there on that day goes later by one pause. */
export function forDayWithoutPause(visit: Visit, office: Office, finding: Of<'day-without-pause'>): readonly Remedy[] {
  const minutes = threshold(office, 'pause-minutes')
  const middle = (finding.from + finding.until) / 2
  const later = laneOf(visit, finding).filter(({ time }) => time.start >= middle)
  const [first] = later
  const ids = later.flatMap(({ item }) => (item.time.kind === 'fixed' ? [item.id] : []))
  if (first !== undefined && ids.length > 0) {
    return [{ kind: 'make-pause', item: first.item.id, minutes, command: { kind: 'shift', ids, minutes } }]
  }
  // One long item fills the stretch, or all the others follow it.
  const [only] = finding.items
  const item = only === undefined ? undefined : visit.items[only]
  if (item === undefined || !('minutes' in item.time)) return []
  const over = (finding.until - finding.from) / 60_000 - threshold(office, 'hours-without-pause') * 60
  const left = Math.max(1, item.time.minutes - Math.ceil(over))
  return [
    {
      kind: 'shorten',
      item: item.id,
      minutes: left,
      command: { kind: 'set-time', id: item.id, time: { ...item.time, minutes: left } }
    }
  ]
}

function laneOf(visit: Visit, { group, day }: Of<'day-without-meal' | 'day-without-pause'>) {
  return attendance(visit).filter(
    ({ item, time }) => item.groups.includes(group) && dateOf(wallAt(visit.hostZone, time.start)) === day
  )
}

function toPool(visit: Visit, id: ItemId): readonly Remedy[] {
  const item = visit.items[id]
  if (item === undefined || !('minutes' in item.time)) return []
  const time = { kind: 'unplaced', minutes: item.time.minutes } as const
  return [{ kind: 'to-pool', item: id, command: { kind: 'set-time', id, time } }]
}
