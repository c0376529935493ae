import type { Draft } from 'mutative'
import type { Collection, Visit } from '../model/visit'

/** What all records have in common, as a draft that may be changed. */
export type AnyRecord = { id: string; order: string; [field: string]: unknown }

/** One collection of a draft, without its record type: the schema judges what a generic change leaves behind. */
export function recordsOf(draft: Draft<Visit>, collection: Collection): Record<string, AnyRecord> {
  return draft[collection] as unknown as Record<string, AnyRecord>
}

export function has(visit: Visit | Draft<Visit>, collection: Collection, id: string): boolean {
  return Object.hasOwn(visit[collection], id)
}
