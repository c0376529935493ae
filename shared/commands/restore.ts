import type { Draft } from 'mutative'
import { done } from '../base/result'
import { collections, type Visit } from '../model/visit'
import type { Change, Touched } from './change'
import type { AnyRecord } from './records'

/** The office's own doings, which no issue takes back; `id` names the document for ever. */
const kept: ReadonlySet<string> = new Set(['id', 'state', 'distribution', 'acceptedFindings'])

/**
 * The content of an issue in place of the draft's, as one step of undo. Acceptances of both stay: those of the issue hold for
 * the findings that come back with it. The distribution entry of a person
 * whom only the draft knows goes, and comes back by undo.
 */
export function restore(content: Visit): Change {
  return (draft: Draft<Visit>, visit) => {
    const target = draft as unknown as AnyRecord
    const source: Readonly<Record<string, unknown>> = content
    for (const field of Object.keys(visit)) if (!kept.has(field) && source[field] === undefined) delete target[field]
    for (const [field, value] of Object.entries(source)) if (!kept.has(field)) target[field] = value
    const held = new Set(visit.acceptedFindings.map((entry) => entry.key))
    const accepted = [...visit.acceptedFindings, ...content.acceptedFindings.filter((entry) => !held.has(entry.key))]
    draft.acceptedFindings = accepted.map(({ people, ...entry }) => ({
      ...entry,
      ...(people === undefined ? {} : { people: people.filter((person) => Object.hasOwn(content.people, person)) })
    }))
    draft.distribution = draft.distribution.filter(
      ({ person }) => Object.hasOwn(content.people, person) || !Object.hasOwn(visit.people, person)
    )
    return done(touchedBy(visit, content))
  }
}

function touchedBy(before: Visit, after: Visit): readonly Touched[] {
  const touched: Touched[] = [{ collection: 'visit', id: before.id }]
  for (const collection of collections) {
    const [old, now]: readonly Readonly<Record<string, unknown>>[] = [before[collection], after[collection]]
    for (const id of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
      if (old?.[id] !== now?.[id]) touched.push({ collection, id })
    }
  }
  return touched
}
