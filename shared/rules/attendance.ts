import type { PersonId } from '../base/id'
import type { Item, Visit } from '../model/visit'
import { inOrder } from './item-order'
import { peopleOfItem } from './people-of-item'
import { type Placed, schedule } from './schedule'

/** People as bits, so that who is at two items at once is one pass over a few words and not over two sets of names. */
export type Bits = Uint32Array

export type Attended = { readonly item: Item; readonly time: Placed; readonly people: Bits }

type Index = { readonly people: readonly PersonId[]; readonly places: ReadonlyMap<PersonId, number> }

const indexes = new WeakMap<Visit['people'], Index>()
const bitsOfItems = new WeakMap<Item, { groups: Visit['groups']; index: Index; bits: Bits }>()
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
    entries.push({ item, time, people: bitsOf(visit, item, index) })
  }
  entries.sort((a, b) => a.time.start - b.time.start || (a.item.id < b.item.id ? -1 : 1))
  timelines.set(visit.items, { groups: visit.groups, index, entries })
  return entries
}

/** Who is in both, in the order of precedence keys. */
export function inBoth(visit: Visit, first: Bits, second: Bits): readonly PersonId[] {
  const { people } = indexOf(visit.people)
  const found: PersonId[] = []
  for (const [word, bits] of first.entries()) {
    let left = bits & (second[word] ?? 0)
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left)
      const person = people[word * 32 + bit]
      if (person !== undefined) found.push(person)
      left &= left - 1
    }
  }
  return found
}

function bitsOf(visit: Visit, item: Item, index: Index): Bits {
  const before = bitsOfItems.get(item)
  if (before !== undefined && before.groups === visit.groups && before.index === index) return before.bits
  const bits = new Uint32Array(Math.ceil(index.people.length / 32))
  for (const person of peopleOfItem(visit, item)) {
    const at = index.places.get(person)
    if (at !== undefined) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  bitsOfItems.set(item, { groups: visit.groups, index, bits })
  return bits
}

function indexOf(people: Visit['people']): Index {
  const before = indexes.get(people)
  if (before !== undefined) return before
  const ids = inOrder(people).map((person) => person.id)
  const made = { people: ids, places: new Map(ids.map((id, at) => [id, at])) }
  indexes.set(people, made)
  return made
}
