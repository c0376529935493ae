import { wallTimeAt } from '../base/wall-time'
import { type Instant, instantsOf } from '../base/zone'
import type { Item, Person, Visit } from '../model/visit'
import { peopleOfItem } from './people-of-item'
import type { Reader } from './reader'
import { type Placed, type Stay, schedule } from './schedule'

export type ReadersItem = { readonly item: Item; readonly time: Placed | Stay }

/** What a reader's calendar holds, by start; items that wait in the pool are in nobody's. */
export function itemsOfReader(visit: Visit, reader: Reader): readonly ReadersItem[] {
  const hours = schedule(visit)
  const found: { readonly item: Item; readonly time: Placed | Stay; readonly start: Instant }[] = []
  for (const item of Object.values(visit.items)) {
    const time = hours.get(item.id)
    if (time === undefined || time.kind === 'unplaced' || !isFor(visit, item, reader)) continue
    found.push({ item, time, start: time.kind === 'days' ? startOfDay(time) : time.start })
  }
  return found.sort((a, b) => a.start - b.start || compare(a.item.order, b.item.order) || compare(a.item.id, b.item.id))
}

function isFor(visit: Visit, item: Item, reader: Reader): boolean {
  switch (reader.kind) {
    case 'guests':
      return item.audience.kind === 'guests'
    case 'organisers':
      return true
    case 'group':
      return item.audience.kind === 'guests' && item.groups.includes(reader.group.id)
    case 'person':
      return isForPerson(visit, item, reader.person)
  }
}

/** Internal items reach only staff of the host side who are named one by one. */
function isForPerson(visit: Visit, item: Item, person: Person): boolean {
  switch (item.audience.kind) {
    case 'guests':
      return peopleOfItem(visit, item).has(person.id)
    case 'organisers':
      return visit.sides[person.side]?.role === 'host' && item.participants.some((each) => each.person === person.id)
    case 'persons':
      return item.audience.people.includes(person.id)
  }
}

function startOfDay({ from, zone }: Stay): Instant {
  return instantsOf(wallTimeAt(from, '00:00'), zone)[0] ?? Date.parse(`${from}T00:00:00Z`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
