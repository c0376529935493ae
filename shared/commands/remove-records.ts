import type { Draft } from 'mutative'
import { done, refused } from '../base/result'
import { references } from '../model/references'
import type { Collection, Visit } from '../model/visit'
import type { Change, Touched } from './change'
import type { NeededBy } from './command-refusal'
import { freeFollowers } from './free-followers'
import { has, recordsOf } from './records'

/** Fields without which the record that has them makes no sense: what they name cannot be removed under it. */
const needed = [
  /^people\.[^.]+\.side$/,
  /^groups\.[^.]+\.side$/,
  /^rooms\.[^.]+\.place$/,
  /^gifts\.[^.]+\.(from|to\.(side|person))$/,
  /^items\.[^.]+\.transfer\.(from|to)$/,
  /^items\.[^.]+\.carriage\.(from|to)$/
]

/** Removes records and every mention of them; followers of a removed item stay where they stood. */
export function removeRecords(collection: Collection, ids: readonly string[]): Change {
  return (draft, visit) => {
    const leaving = new Set(ids)
    for (const id of leaving) if (!has(visit, collection, id)) return refused({ kind: 'no-such-record', collection, id })
    const mentions = [...references(visit)].filter((entry) => entry.collection === collection && leaving.has(entry.id))
    const outside = mentions.filter(({ path }) => !startsInside(path, collection, leaving))
    const by = outside.filter(({ path }) => needed.some((pattern) => pattern.test(path))).map(({ path }) => recordAt(path))
    const [first] = by
    if (first !== undefined) return refused({ kind: 'still-needed', collection, id: ids[0] ?? '', by: unique(by) })
    const freed = collection === 'items' ? freeFollowers(draft, visit, leaving) : []
    const touched = outside.map(({ path }) => touchedAt(path))
    // From the end, so that earlier places in a list keep their numbers while later ones are taken out.
    for (const { path, id } of [...outside].reverse()) if (!path.endsWith('.time.previous')) forget(draft, path, id)
    for (const id of leaving) delete recordsOf(draft, collection)[id]
    closeEmptyAudiences(draft)
    return done([...ids.map((id) => ({ collection, id })), ...touched, ...freed])
  }
}

function startsInside(path: string, collection: Collection, leaving: ReadonlySet<string>): boolean {
  const [first, id = ''] = path.split('.')
  return first === collection && leaving.has(id)
}

function recordAt(path: string): NeededBy {
  const [collection, id = ''] = path.split('.')
  return { collection: collection as Collection, id }
}

function touchedAt(path: string): Touched {
  const [collection, id = ''] = path.split('.')
  return ownList.has(collection ?? '') ? { collection: 'visit', id } : { collection: collection as Collection, id }
}

const ownList: ReadonlySet<string> = new Set([
  'dutyOfficer',
  'days',
  'contacts',
  'distribution',
  'acceptedFindings',
  'receptions'
])

function unique(records: readonly NeededBy[]): readonly NeededBy[] {
  return [...new Map(records.map((record) => [`${record.collection}/${record.id}`, record])).values()]
}

/** Takes one mention away: an element of a list, an entry that is about the removed record, or an optional field. */
function forget(draft: Draft<Visit>, path: string, id: string): void {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const holder = walk(draft, steps)
  if (Array.isArray(holder)) {
    const index = holder.indexOf(id)
    if (index >= 0) holder.splice(index, 1)
    return
  }
  const list = walk(draft, steps.slice(0, -1))
  // Entries such as a participant, a seat in a car or a line of the distribution list exist only for the person they name.
  if (Array.isArray(list) && !keepsEntry(path)) {
    list.splice(list.indexOf(holder), 1)
    return
  }
  if (typeof holder === 'object' && holder !== null) delete (holder as Record<string, unknown>)[last]
}

/** Entries that stay without the mention: an empty chair, a requisite without keeper, a contact number. */
function keepsEntry(path: string): boolean {
  return /^(seatingPlans\.[^.]+\.seats|items\.[^.]+\.requisites|contacts)\./.test(path)
}

function walk(value: unknown, steps: readonly string[]): unknown {
  let found = value
  for (const step of steps) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<string, unknown>)[step]
  }
  return found
}

/** An item for named persons of whom none is left is for organisers; a constraint on fewer than two people says nothing. */
function closeEmptyAudiences(draft: Draft<Visit>): void {
  for (const item of Object.values(draft.items)) {
    if (item.audience.kind === 'persons' && item.audience.people.length === 0) item.audience = { kind: 'organisers' }
  }
  for (const plan of Object.values(draft.seatingPlans)) {
    const meaningful = plan.constraints.filter((constraint) => constraint.kind === 'fixed' || constraint.people.length > 1)
    if (meaningful.length !== plan.constraints.length) plan.constraints = meaningful
  }
}
