import type { PlaceId } from '../../base/id'
import type { Item, Visit } from '../../model/visit'
import { type Attended, attendance, type Bits, inBoth } from '../attendance'
import type { Reported } from '../finding'
import { slackOf, sumOf, transferMinutes } from '../transfer-minutes'
import { type Judgement, threshold } from './judgement'

/**
 * Whether people can get from one item to the next: transfers shorter than their parts, transfers that nobody planned,
 * and gaps in which no car could make it. One finding for each pair of items, naming the first of those concerned.
 */
export function transfers(visit: Visit, { office }: Judgement): readonly Reported[] {
  const entries = attendance(visit)
  return entries.flatMap((entry, index) => [...tooShort(entry.item), ...waysTo(visit, office, entries, index)])
}

function tooShort(item: Item): readonly Reported[] {
  const slack = slackOf(item)
  if (slack === undefined || slack >= 0 || item.transfer === undefined || !('minutes' in item.time)) return []
  return [{ kind: 'transfer-too-short', items: [item.id], has: item.time.minutes, needs: sumOf(item.transfer) }]
}

/** For everybody at an item, looks back for the item from which that person comes. */
function waysTo(visit: Visit, office: Judgement['office'], entries: readonly Attended[], index: number): readonly Reported[] {
  const next = entries[index]
  const to = next === undefined ? undefined : startPlace(next.item)
  if (next === undefined || to === undefined) return []
  const found: Reported[] = []
  const coming = Uint32Array.from(next.people)
  const horizon = next.time.start - threshold(office, 'transfer-within-minutes') * 60_000
  for (let earlier = index - 1; earlier >= 0 && !isEmpty(coming); earlier -= 1) {
    const before = entries[earlier]
    if (before === undefined) break
    if (before.time.end < horizon) continue
    const from = endPlace(before.item)
    if (from !== undefined && from !== to && before.time.end <= next.time.start && before.time.endZone === next.time.startZone) {
      const way = wayBetween(visit, office, before, next, { from, to, coming })
      if (way !== undefined) found.push(way)
    }
    takeAway(coming, before.people)
  }
  return found
}

function wayBetween(
  visit: Visit,
  office: Judgement['office'],
  before: Attended,
  next: Attended,
  { from, to, coming }: { from: PlaceId; to: PlaceId; coming: Bits }
): Reported | undefined {
  const all = inBoth(visit, before.people, coming)
  // Hosts come in their own cars: for them only what cannot be done at all is told.
  const guests = all.filter((id) => visit.sides[visit.people[id]?.side ?? ('' as never)]?.role === 'guest')
  const [person] = guests.length > 0 ? guests : all
  if (person === undefined) return undefined
  const minutes = transferMinutes(visit, office, { from, to, people: all.length, leaving: before.time.end })
  const has = Math.floor((next.time.start - before.time.end) / 60_000)
  const needs = sumOf(minutes)
  const facts = { items: [before.item.id, next.item.id], person, place: to, origin: from, has, needs } as const
  if (has < needs) return { kind: 'not-enough-time', ...facts, from: before.time.end, until: next.time.start }
  return guests.length > 0 ? { kind: 'transfer-missing', ...facts } : undefined
}

/** Where one must be when an item begins. */
function startPlace(item: Item): PlaceId | undefined {
  return item.transfer?.from ?? item.carriage?.from ?? item.place
}

/** Where one is when it ends. */
function endPlace(item: Item): PlaceId | undefined {
  return item.transfer?.to ?? item.carriage?.to ?? item.place
}

function isEmpty(people: Bits): boolean {
  return people.every((word) => word === 0)
}

function takeAway(from: Bits, people: Bits): void {
  for (const [word, bits] of people.entries()) from[word] = (from[word] ?? 0) & ~bits
}
