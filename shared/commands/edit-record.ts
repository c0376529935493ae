import type { Draft } from 'mutative'
import { done, refused } from '../base/result'
import type { Collection, Visit } from '../model/visit'
import type { Change } from './change'
import { freeFollowers } from './free-followers'
import { type AnyRecord, has, recordsOf } from './records'

/** Sets fields of one record; a cancelled item frees those that followed it. */
export function editRecord(collection: Collection, id: string, changes: object): Change {
  return (draft, visit) => {
    const record = has(visit, collection, id) ? recordsOf(draft, collection)[id] : undefined
    if (record === undefined) return refused({ kind: 'no-such-record', collection, id })
    const cancels =
      collection === 'items' && 'status' in changes && changes.status === 'cancelled' && record.status !== 'cancelled'
    const freed = cancels ? freeFollowers(draft, visit, new Set([id])) : []
    assign(record, changes)
    return done([{ collection, id }, ...freed])
  }
}

/** Sets fields of the visit itself. */
export function editVisit(changes: object): Change {
  return (draft: Draft<Visit>) => {
    assign(draft as unknown as AnyRecord, changes)
    return done([{ collection: 'visit', id: draft.id }])
  }
}

function assign(record: AnyRecord, changes: object): void {
  for (const [field, value] of Object.entries(changes)) {
    if (field === 'id') continue
    if (value === undefined) delete record[field]
    else record[field] = value
  }
}
