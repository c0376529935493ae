import type { PersonId } from '../base/id'
import type { Group, Item, Person, Visit } from '../model/visit'
import { inOrder } from './item-order'
import { type Placed, schedule } from './schedule'

/** People as bits, so that who is at two items at once is one pass over a few words and not over two sets of names. */
export type Bits = Uint32Array

export type Attended = { readonly item: Item; readonly time: Placed; readonly people: Bits }

type Index = { readonly people: readonly PersonId[]; readonly places: ReadonlyMap<PersonId, number> }

const indexes = new WeakMap<Visit['people'], Index>()
const bitsOfItems = new WeakMap<Item, { groups: Visit['groups']; index: Index; bits: Bits }>()
const bitsOfGroups = new WeakMap<Group, { index: Index; bits: Bits }>()
const entriesOfItems = new WeakMap<Item, Attended>()
const timelines = new WeakMap<Visit['items'], { groups: Visit['groups']; index: Index; entries: readonly Attended[] }>()

/** Every timed item that is not cancelled, by start, with who is expected there. Kept until items, groups or people change. */
export function attendance(visit: Visit): readonly Attended[] {
  const index = indexOf(visit.people)
  const before = timelines.get(visit.items)
  if (before !== undefined && before.groups === visit.groups && before.index === index) return before.entries
  const entries: Attended[] = []
  for (const [id, time] of schedule(visit)) {
    const item = visit.items[id]
    if (time.kind !== 'timed' || item === undefined || item.status === 'cancelled') continue
    entries.push(attended(item, time, bitsOf(visit, item, index)))
  }
  entries.sort((a, b) => a.time.start - b.time.start || (a.item.id < b.item.id ? -1 : 1))
  timelines.set(visit.items, { groups: visit.groups, index, entries })
  return entries
}

/** Who is in both, in the order of precedence keys; no more than asked for. */
export function inBoth(visit: Visit, first: Bits, second: Bits, most = Number.POSITIVE_INFINITY): readonly PersonId[] {
  const { people } = indexOf(visit.people)
  const found: PersonId[] = []
  for (let word = 0; word < first.length; word += 1) {
    let left = (first[word] ?? 0) & (second[word] ?? 0)
    while (left !== 0 && found.length < most) {
      const bit = 31 - Math.clz32(left & -left)
      const person = people[word * 32 + bit]
      if (person !== undefined) found.push(person)
      left &= left - 1
    }
  }
  return found
}

/** How many are in both. */
export function countBoth(first: Bits, second: Bits): number {
  let count = 0
  for (let word = 0; word < first.length; word += 1) {
    let left = (first[word] ?? 0) & (second[word] ?? 0)
    for (; left !== 0; left &= left - 1) count += 1
  }
  return count
}

/** The people of whom something holds, as bits; kept by the caller where it is asked often. */
export function peopleWho(visit: Visit, holds: (person: Person) => boolean): Bits {
  const { people } = indexOf(visit.people)
  const bits = new Uint32Array(Math.ceil(people.length / 32))
  for (const [at, id] of people.entries()) {
    const person = visit.people[id]
    if (person !== undefined && holds(person)) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  return bits
}

/** The same value as before where nothing about it changed, so that what was found out about it still stands. */
function attended(item: Item, time: Placed, people: Bits): Attended {
  const before = entriesOfItems.get(item)
  if (before?.people === people && before.time.start === time.start && before.time.end === time.end) return before
  const made = { item, time, people }
  entriesOfItems.set(item, made)
  return made
}

/** Groups once and items by them: a thousand items of three groups read each group's members once. */
function bitsOf(visit: Visit, item: Item, index: Index): Bits {
  const before = bitsOfItems.get(item)
  if (before !== undefined && before.groups === visit.groups && before.index === index) return before.bits
  const [only] = item.groups
  const plain = item.groups.length === 1 && item.participants.length === 0 && (item.absent ?? []).length === 0
  const group = plain && only !== undefined ? visit.groups[only] : undefined
  const bits = group === undefined ? mixedBits(visit, item, index) : bitsOfGroup(group, index)
  bitsOfItems.set(item, { groups: visit.groups, index, bits })
  return bits
}

function mixedBits(visit: Visit, item: Item, index: Index): Bits {
  const bits = new Uint32Array(Math.ceil(index.people.length / 32))
  for (const id of item.groups) {
    const group = visit.groups[id]
    if (group === undefined) continue
    for (const [word, members] of bitsOfGroup(group, index).entries()) bits[word] = (bits[word] ?? 0) | members
  }
  for (const person of item.absent ?? []) mark(bits, index, person, false)
  for (const { person } of item.participants) mark(bits, index, person, true)
  return bits
}

function bitsOfGroup(group: Group, index: Index): Bits {
  const before = bitsOfGroups.get(group)
  if (before?.index === index) return before.bits
  const bits = new Uint32Array(Math.ceil(index.people.length / 32))
  for (const member of group.members) mark(bits, index, member, true)
  bitsOfGroups.set(group, { index, bits })
  return bits
}

function mark(bits: Bits, index: Index, person: PersonId, there: boolean): void {
  const at = index.places.get(person)
  if (at === undefined) return
  const bit = 1 << (at & 31)
  bits[at >>> 5] = there ? (bits[at >>> 5] ?? 0) | bit : (bits[at >>> 5] ?? 0) & ~bit
}

function indexOf(people: Visit['people']): Index {
  const before = indexes.get(people)
  if (before !== undefined) return before
  const ids = inOrder(people).map((person) => person.id)
  const made = { people: ids, places: new Map(ids.map((id, at) => [id, at])) }
  indexes.set(people, made)
  return made
}
