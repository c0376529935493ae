import { sameContent } from '../../base/same-content'
import { collections, type Visit } from '../../model/visit'
import { nameOfRecord } from '../name-of-record'
import type { FieldsChange, RecordChange } from './change'

/** No content: the document's name, how far the visit is, and what the office did with its versions. */
const besides: ReadonlySet<string> = new Set(['id', 'state', 'distribution', 'acceptedFindings', ...collections])

/** Records other than items that were added, removed or changed, by collection. */
export function recordChanges(before: Visit, after: Visit): readonly RecordChange[] {
  return collections.flatMap((collection) => {
    if (collection === 'items' || before[collection] === after[collection]) return []
    const [old, now]: readonly [Records, Records] = [before[collection], after[collection]]
    const ids = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return ids.flatMap((id): RecordChange[] => {
      const fields = differing(old[id] ?? {}, now[id] ?? {})
      if (fields.length === 0) return []
      const change = old[id] === undefined ? 'added' : now[id] === undefined ? 'removed' : 'changed'
      const name = nameOfRecord(change === 'removed' ? before : after, collection, id)
      return [{ kind: 'record', collection, id, change, name, fields: change === 'changed' ? fields : [] }]
    })
  })
}

/** One entry for all fields of the visit itself; none where they are the same. */
export function fieldsChange(before: Visit, after: Visit): readonly FieldsChange[] {
  const fields = differing(before, after, besides)
  return fields.length === 0 ? [] : [{ kind: 'visit', fields }]
}

type Records = Readonly<Record<string, object | undefined>>

function differing(before: object, after: object, except: ReadonlySet<string> = new Set()): readonly string[] {
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !except.has(field) && !sameContent(old[field], now[field])
  )
}
