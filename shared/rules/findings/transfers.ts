import type { PlaceId } from '../../base/id'
import type { Item, Visit } from '../../model/visit'
import { type Attended, attendance, type Bits, countBoth, inBoth, peopleWho } from '../attendance'
import type { Reported } from '../finding'
import { enteredDrives, slackOf, sumOf, transferMinutes } from '../transfer-minutes'
import { type Judgement, threshold } from './judgement'

/**
 * Whether people can get from one item to the next: transfers shorter than their parts, transfers that nobody planned,
 * and gaps in which no car could make it. One finding for each pair of items, naming the first of those concerned.
 */
export function transfers(visit: Visit, { office }: Judgement): readonly Reported[] {
  const entries = attendance(visit)
  const longest = entries.reduce((most, { time }) => Math.max(most, time.end - time.start), 0)
  const span = threshold(office, 'transfer-within-minutes') * 60_000 + longest
  const context = contextOf(visit, office)
  const found: Reported[] = []
  let first = 0
  for (const [index, entry] of entries.entries()) {
    // Nothing that began before this can have ended within the horizon.
    while ((entries[first]?.time.start ?? 0) < entry.time.start - span) first += 1
    found.push(
      ...tooShort(entry.item),
      ...known(context, entries, first, index, () => waysTo(visit, office, entries, first, index))
    )
  }
  return found
}

type Context = readonly unknown[]
type Answer = { readonly context: Context; readonly before: readonly Attended[]; readonly found: readonly Reported[] }

const answers = new WeakMap<Attended, Answer>()
let lastContext: Context = []

/** Everything but the items themselves that the answer for one item depends on; the same value until something of it changes. */
function contextOf(visit: Visit, office: Judgement['office']): Context {
  const now = [office, visit.people, visit.places, visit.sides, visit.hostZone, enteredDrives(visit)]
  if (!now.every((value, index) => value === lastContext[index])) lastContext = now
  return lastContext
}

/** The answer of last time, where the same entries stand before the item. */
function known(
  context: Context,
  entries: readonly Attended[],
  first: number,
  index: number,
  ask: () => readonly Reported[]
): readonly Reported[] {
  const entry = entries[index]
  const kept = entry === undefined ? undefined : answers.get(entry)
  const length = index - first
  if (kept?.context === context && kept.before.length === length) {
    let at = 0
    while (at < length && kept.before[at] === entries[first + at]) at += 1
    if (at === length) return kept.found
  }
  const found = ask()
  if (entry !== undefined) answers.set(entry, { context, before: entries.slice(first, index), found })
  return found
}

function tooShort(item: Item): readonly Reported[] {
  const slack = slackOf(item)
  if (slack === undefined || slack >= 0 || item.transfer === undefined || !('minutes' in item.time)) return []
  return [{ kind: 'transfer-too-short', items: [item.id], has: item.time.minutes, needs: sumOf(item.transfer) }]
}

/** For everybody at an item, looks back for the item from which that person comes. */
function waysTo(
  visit: Visit,
  office: Judgement['office'],
  entries: readonly Attended[],
  first: number,
  index: number
): readonly Reported[] {
  const next = entries[index]
  const to = next === undefined ? undefined : startPlace(next.item)
  if (next === undefined || to === undefined) return []
  const found: Reported[] = []
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
): Reported | undefined {
  // Hosts come in their own cars: for them only what cannot be done at all is told.
  const guests = both(both(before.people, coming), guestsOf(visit))
  const hasGuests = !isEmpty(guests)
  const all = countBoth(before.people, coming)
  const [person] = hasGuests ? inBoth(visit, guests, guests, 1) : inBoth(visit, before.people, coming, 1)
  if (person === undefined) return undefined
  const minutes = transferMinutes(visit, office, { from, to, people: all, leaving: before.time.end })
  const has = Math.floor((next.time.start - before.time.end) / 60_000)
  const needs = sumOf(minutes)
  const facts = { items: [before.item.id, next.item.id], person, place: to, origin: from, has, needs } as const
  if (has < needs) return { kind: 'not-enough-time', ...facts, from: before.time.end, until: next.time.start }
  return hasGuests ? { kind: 'transfer-missing', ...facts } : undefined
}

/** Where one must be when an item begins. */
function startPlace(item: Item): PlaceId | undefined {
  return item.transfer?.from ?? item.carriage?.from ?? item.place
}

/** Where one is when it ends. */
function endPlace(item: Item): PlaceId | undefined {
  return item.transfer?.to ?? item.carriage?.to ?? item.place
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
