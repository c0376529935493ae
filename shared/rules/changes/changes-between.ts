import type { ItemId } from '../../base/id'
import type { Language } from '../../base/language'
import { sameContent } from '../../base/same-content'
import type { Visit } from '../../model/visit'
import { itemsOfReader } from '../items-of-reader'
import type { Reader } from '../reader'
import { type Scheduled, schedule } from '../schedule'
import type { ItemChange, VersionChange } from './change'
import { itemChange, type Side } from './item-change'
import { readerIn } from './reader-in'
import { fieldsChange, recordChanges } from './record-changes'
import { visibleFacets } from './visible-facets'
import { wholeFacets } from './whole-facets'

/** What differs between two versions of a visit: items by their hours, then other records, then the visit's own fields. */
export function changesBetween(before: Visit, after: Visit): readonly VersionChange[] {
  if (before === after) return []
  const [old, now] = changedSides(before, after)
  return [...compared(old, now), ...recordChanges(before, after), ...fieldsChange(before, after)]
}

/**
 * What differs for one reader: of the items that are in this reader's calendar, what that calendar shows. An item that leaves
 * it is removed, one that enters is added; what is cancelled in both, or enters as cancelled, is no news. With a language,
 * only what is read in it counts.
 */
export function changesForReader(before: Visit, after: Visit, reader: Reader, language?: Language): readonly ItemChange[] {
  const [was, is] = [readersSides(before, reader, language), readersSides(after, reader, language)]
  const isNews = (id: ItemId): boolean => {
    const [old, now] = [was.get(id), is.get(id)]
    if (old === undefined) return now?.item.status !== 'cancelled'
    return now !== undefined || old.item.status !== 'cancelled'
  }
  return compared(was, is).filter(({ item }) => isNews(item))
}

type Sides = ReadonlyMap<ItemId, Side>

function compared(before: Sides, after: Sides): readonly ItemChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const startOf = (id: ItemId): number => instantOf((after.get(id) ?? before.get(id))?.time)
  return ids
    .flatMap((id) => itemChange(before.get(id), after.get(id)) ?? [])
    .sort((a, b) => startOf(a.item) - startOf(b.item) || (a.item < b.item ? -1 : 1))
}

/** Between two states of one session most items are the same value: these are passed over without a look at their parts. */
function changedSides(before: Visit, after: Visit): readonly [Sides, Sides] {
  const [old, now] = [schedule(before), schedule(after)]
  const isSame = (id: ItemId): boolean =>
    before.items[id] === after.items[id] && before.groups === after.groups && sameContent(old.get(id), now.get(id))
  return [wholeSides(before, isSame), wholeSides(after, isSame)]
}

function wholeSides(visit: Visit, isSame: (id: ItemId) => boolean): Sides {
  const hours = schedule(visit)
  const sides = new Map<ItemId, Side>()
  for (const item of Object.values(visit.items)) {
    if (isSame(item.id)) continue
    const time = hours.get(item.id) ?? { kind: 'unplaced' }
    sides.set(item.id, { visit, item, time, facets: once(() => wholeFacets(visit, item, time)) })
  }
  return sides
}

function readersSides(visit: Visit, reader: Reader, language: Language | undefined): Sides {
  const own = readerIn(visit, reader)
  if (own === undefined) return new Map()
  const view = { visit, reader: own, language }
  return new Map(
    itemsOfReader(visit, own).map(({ item, time }) => [
      item.id,
      { visit, item, time, facets: once(() => visibleFacets(view, item, time)) }
    ])
  )
}

function instantOf(time: Scheduled | undefined): number {
  if (time?.kind === 'timed') return time.start
  return time?.kind === 'days' ? Date.parse(`${time.from}T00:00:00Z`) : Number.MAX_SAFE_INTEGER
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
