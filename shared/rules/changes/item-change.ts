import type { PersonId } from '../../base/id'
import { sameContent } from '../../base/same-content'
import type { Item, Visit } from '../../model/visit'
import { peopleOfItem } from '../people-of-item'
import type { Scheduled } from '../schedule'
import type { ItemChange, ItemChangeKind, ItemState } from './change'
import type { Facets } from './facets'

/** An item in one version: the record, its hours, and the parts of it that the comparison may look at. */
export type Side = { readonly visit: Visit; readonly item: Item; readonly time: Scheduled; readonly facets: () => Facets }

/** One entry for an item that is in either version or in both; undefined where nothing that counts differs. */
export function itemChange(before: Side | undefined, after: Side | undefined): ItemChange | undefined {
  const known = after ?? before
  if (known === undefined) return undefined
  const [was, is] = [before?.facets().people ?? [], after?.facets().people ?? []]
  const [first, ...rest] = kindsOf(before, after)
  if (first === undefined) return undefined
  const joined = is.filter((person) => !was.includes(person))
  const left = was.filter((person) => !is.includes(person))
  // Who else comes is no news to those who stay, as long as nobody's part in it is another one.
  const onlyOthers =
    first === 'people' && rest.length === 0 && sameContent(before?.facets().peopleBesides, after?.facets().peopleBesides)
  return {
    kind: 'item',
    item: known.item.id,
    kinds: [first, ...rest],
    ...(before === undefined ? {} : { before: stateOf(before) }),
    ...(after === undefined ? {} : { after: stateOf(after) }),
    joined,
    left,
    concerned: onlyOthers ? [...joined, ...left].sort() : [...new Set([...concernedBy(before), ...concernedBy(after)])].sort()
  }
}

function kindsOf(before: Side | undefined, after: Side | undefined): readonly ItemChangeKind[] {
  if (before === undefined) return ['added']
  if (after === undefined) return ['removed']
  const [was, is] = [before.facets(), after.facets()]
  const differs = (facet: keyof Facets): boolean => !sameContent(was[facet], is[facet])
  const [old, now] = [before.item.status, after.item.status]
  // An item that comes from the pool or goes there gains or loses all that an hour brings along.
  const placing = (before.time.kind === 'unplaced') !== (after.time.kind === 'unplaced')
  const kinds: ItemChangeKind[] = []
  if (old !== now && now === 'cancelled') kinds.push('cancelled')
  if (old !== now && old === 'cancelled') kinds.push('restored')
  if (differs('start')) kinds.push('moved')
  if (differs('length') && !placing) kinds.push('lengthened')
  if (differs('place')) kinds.push('place')
  else if (differs('room')) kinds.push('room')
  const settled = old !== now && (old === 'cancelled' || now === 'cancelled')
  if (!settled && (placing ? old !== now : differs('status'))) kinds.push('status')
  if (differs('people') || differs('peopleBesides')) kinds.push('people')
  if (differs('title')) kinds.push('renamed')
  if (differs('remarks')) kinds.push('remarks')
  // Details of a place that is another one now are its own.
  const seats = ({ seats: all }: Facets) => all.filter(([person]) => was.people.includes(person) && is.people.includes(person))
  if ((differs('other') || !sameContent(seats(was), seats(is))) && !kinds.includes('place')) kinds.push('other')
  return kinds
}

function stateOf({ item, time }: Side): ItemState {
  return {
    title: item.title,
    time,
    status: item.status,
    ...(item.place === undefined ? {} : { place: item.place }),
    ...(item.room === undefined ? {} : { room: item.room })
  }
}

function concernedBy(side: Side | undefined): readonly PersonId[] {
  if (side === undefined) return []
  const { visit, item } = side
  const invited = item.audience.kind === 'persons' ? item.audience.people : []
  return [...peopleOfItem(visit, item), ...invited]
}
