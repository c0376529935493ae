import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { Draft } from 'mutative'
import type { ItemId, OrderKey } from '../base/id'
import { done, refused } from '../base/result'
import type { Collection, Visit } from '../model/visit'
import { inOrder } from '../rules/item-order'
import type { Change } from './change'
import { type AnyRecord, has, recordsOf } from './records'

/** Adds a record under its own id, with the order key that the caller gave it (`lastOrderKey` for the end). */
export function addRecord(collection: Collection, record: object): Change {
  return (draft, visit) => {
    const added = record as AnyRecord
    if (has(visit, collection, added.id)) return refused({ kind: 'id-taken', collection, id: added.id })
    recordsOf(draft, collection)[added.id] = structuredCopy(added)
    return done([{ collection, id: added.id }])
  }
}

/** A copy of an item right after the original in order, with its own hours. */
export function duplicateItem(id: ItemId, newId: ItemId): Change {
  return (draft, visit) => {
    const item = visit.items[id]
    if (item === undefined) return refused({ kind: 'no-such-record', collection: 'items', id })
    if (has(visit, 'items', newId)) return refused({ kind: 'id-taken', collection: 'items', id: newId })
    const copy = { ...structuredCopy(item as unknown as AnyRecord), id: newId }
    // Documents, gifts and seating belong to the original; what really happened has not happened to the copy.
    for (const field of ['actual', 'documents', 'gifts', 'seatingPlans']) delete (copy as AnyRecord)[field]
    recordsOf(draft, 'items')[newId] = copy
    placeBefore(draft, visit, 'items', newId, following(visit, 'items', id))
    return done([{ collection: 'items', id: newId }])
  }
}

/** Puts a record before another, or last. */
export function reorderRecord(collection: Collection, id: string, before: string | undefined): Change {
  return (draft, visit) => {
    for (const named of before === undefined ? [id] : [id, before]) {
      if (!has(visit, collection, named)) return refused({ kind: 'no-such-record', collection, id: named })
    }
    if (id !== before) placeBefore(draft, visit, collection, id, before)
    return done([{ collection, id }])
  }
}

/** An order key after all records of a collection. */
export function lastOrderKey(visit: Visit, collection: Collection): OrderKey {
  const last = inOrder<AnyRecord>(recordsOf(visit as Draft<Visit>, collection)).at(-1)
  return keyBetween(last?.order, undefined) ?? (generateKeyBetween(null, null) as OrderKey)
}

/** As many order keys, one after the other, after all records of a collection. */
export function orderKeysAfter(visit: Visit, collection: Collection, count: number): readonly OrderKey[] {
  const first = lastOrderKey(visit, collection)
  return count < 1 ? [] : [first, ...(generateNKeysBetween(first, null, count - 1) as OrderKey[])]
}

function placeBefore(draft: Draft<Visit>, visit: Visit, collection: Collection, id: string, before: string | undefined): void {
  const records = recordsOf(draft, collection)
  const others = inOrder<AnyRecord>(recordsOf(visit as Draft<Visit>, collection)).filter((record) => record.id !== id)
  const found = before === undefined ? -1 : others.findIndex((record) => record.id === before)
  const at = found < 0 ? others.length : found
  const key = keyBetween(others[at - 1]?.order, others[at]?.order)
  const placed = records[id]
  if (placed === undefined) return
  if (key !== undefined) {
    placed.order = key
    return
  }
  // No room between equal or foreign keys: the collection gets new ones in the order it has.
  const ids = others.map((record) => record.id)
  ids.splice(at, 0, id)
  for (const [index, order] of generateNKeysBetween(null, null, ids.length).entries()) {
    const record = records[ids[index] ?? '']
    if (record !== undefined) record.order = order
  }
}

function keyBetween(before: string | undefined, after: string | undefined): OrderKey | undefined {
  try {
    return generateKeyBetween(before ?? null, after ?? null) as OrderKey
  } catch {
    return undefined
  }
}

function following(visit: Visit, collection: Collection, id: string): string | undefined {
  const records = inOrder<AnyRecord>(recordsOf(visit as Draft<Visit>, collection))
  return records[records.findIndex((record) => record.id === id) + 1]?.id
}

/** JSON values only, and `structuredClone` is not part of the language. */
function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
