import type { PlaceId } from '../base/id'
import type { Visit } from '../model/visit'
import { type Attended, attendance, type Bits, countBoth, inBoth, peopleWho } from './attendance'
import { endPlace, startPlace } from './ends-of-item'
import type { Reported } from './finding'
import { type Judgement, threshold } from './findings/judgement'
import { enteredWays, sumOf, transferMinutes } from './transfer-minutes'

export type Way = Extract<Reported, { readonly kind: 'not-enough-time' | 'transfer-missing' }>

const kept = new WeakMap<Visit, { readonly office: Judgement['office']; readonly ways: readonly Way[] }>()

/**
 * Ways between two items at different places that no transfer covers: those for which there is not enough time, and those
 * that nobody planned. One for each pair of items, with everybody concerned.
 */
export function waysBetween(visit: Visit, { office }: Judgement): readonly Way[] {
  const before = kept.get(visit)
  if (before?.office === office) return before.ways
  const ways = search(visit, office)
  kept.set(visit, { office, ways })
  return ways
}

type Search = {
  readonly context: readonly unknown[]
  readonly entries: readonly Attended[]
  /** For each entry, the first that can have ended within the horizon, and what was found on the way to it. */
  readonly firsts: readonly number[]
  readonly found: readonly (readonly Way[])[]
}

let last: Search = { context: [], entries: [], firsts: [], found: [] }

/** Looks at those entries again whose own horizon has changed since the last search; an edit of one item is a few of them. */
function search(visit: Visit, office: Judgement['office']): readonly Way[] {
  const entries = attendance(visit)
  const now = [office, visit.people, visit.places, visit.sides, visit.hostZone, enteredWays(visit)]
  const before = now.every((value, index) => value === last.context[index]) ? last : undefined
  const { head, tail } = unchanged(before?.entries ?? [], entries)
  const moved = entries.length - (before?.entries.length ?? 0)
  const longest = entries.reduce((most, { time }) => Math.max(most, time.end - time.start), 0)
  const span = threshold(office, 'transfer-within-minutes') * 60_000 + longest
  const firsts: number[] = []
  const found: (readonly Way[])[] = []
  let first = 0
  for (const [index, entry] of entries.entries()) {
    // Nothing that began before this can have ended within the horizon.
    while ((entries[first]?.time.start ?? 0) < entry.time.start - span) first += 1
    firsts.push(first)
    const old = index < head ? index : first >= entries.length - tail ? index - moved : undefined
    const same = old !== undefined && before?.firsts[old] === first - (index - old) ? before.found[old] : undefined
    found.push(same ?? waysTo(visit, office, entries, first, index))
  }
  last = { context: now, entries, firsts, found }
  return found.flat()
}

/** How many entries stand unchanged at the beginning and at the end. */
function unchanged(before: readonly Attended[], now: readonly Attended[]): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length)
  let head = 0
  while (head < most && before[head] === now[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  return { head, tail }
}

/** For everybody at an item, looks back for the item from which that person comes. */
function waysTo(
  visit: Visit,
  office: Judgement['office'],
  entries: readonly Attended[],
  first: number,
  index: number
): readonly Way[] {
  const next = entries[index]
  const to = next === undefined ? undefined : startPlace(next.item)
  if (next === undefined || to === undefined) return []
  const found: Way[] = []
  const coming = Uint32Array.from(next.people)
  const horizon = next.time.start - threshold(office, 'transfer-within-minutes') * 60_000
  for (let earlier = index - 1; earlier >= first && !isEmpty(coming); earlier -= 1) {
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
): Way | undefined {
  // Hosts come in their own cars: for them only what cannot be done at all is told.
  const guests = both(both(before.people, coming), guestsOf(visit))
  const hasGuests = !isEmpty(guests)
  const people = countBoth(before.people, coming)
  if (people === 0) return undefined
  const minutes = transferMinutes(visit, office, { from, to, people, leaving: before.time.end })
  const has = Math.floor((next.time.start - before.time.end) / 60_000)
  const needs = sumOf(minutes)
  if (has >= needs && !hasGuests) return undefined
  const persons = hasGuests ? inBoth(visit, guests, guests) : inBoth(visit, before.people, coming)
  const [person] = persons
  if (person === undefined) return undefined
  const facts = { items: [before.item.id, next.item.id], person, persons, place: to, origin: from, has, needs } as const
  return has < needs
    ? { kind: 'not-enough-time', ...facts, from: before.time.end, until: next.time.start }
    : { kind: 'transfer-missing', ...facts }
}

const guestBits = new WeakMap<Visit['people'], { readonly sides: Visit['sides']; readonly bits: Bits }>()

function guestsOf(visit: Visit): Bits {
  const before = guestBits.get(visit.people)
  if (before?.sides === visit.sides) return before.bits
  const bits = peopleWho(visit, ({ side }) => visit.sides[side]?.role === 'guest')
  guestBits.set(visit.people, { sides: visit.sides, bits })
  return bits
}

function both(first: Bits, second: Bits): Bits {
  return first.map((word, index) => word & (second[index] ?? 0))
}

function isEmpty(people: Bits): boolean {
  return people.every((word) => word === 0)
}

function takeAway(from: Bits, people: Bits): void {
  for (let word = 0; word < from.length; word += 1) from[word] = (from[word] ?? 0) & ~(people[word] ?? 0)
}
