import type { Person, Visit } from '../model/visit'
import { checkCode } from '../rules/check-code'
import type { Reader } from '../rules/reader'
import { schedule } from '../rules/schedule'
import { audienceContent } from './papers/audience-view'

type Audience = 'guests' | 'organisers'

const kept = new WeakMap<Visit, Map<string, string>>()

/**
 * The check code of a version for one audience: the same if and only if what this audience may read is the same, on whatever
 * paper or calendar and in whatever language. What is no content counts for nothing: the document's id, the state of the
 * visit, who was handed what; nor, for guests, what waits in the pool.
 */
export function codeOfAudience(visit: Visit, audience: Audience, state: 'draft' | 'issue'): string {
  const codes = kept.get(visit) ?? new Map<string, string>()
  kept.set(visit, codes)
  const before = codes.get(audience + state)
  if (before !== undefined) return before
  const code = checkCode(contentOf(visit, audience), state)
  codes.set(audience + state, code)
  return code
}

/** Whose code a reader's calendar carries: that of the programme which this reader is handed, so that readers can compare. */
export function audienceOfReader(visit: Visit, reader: Reader): Audience {
  if (reader.kind === 'person') return audienceOfPerson(visit, reader.person)
  return reader.kind === 'organisers' ? 'organisers' : 'guests'
}

function audienceOfPerson(visit: Visit, person: Person): Audience {
  return visit.sides[person.side]?.role === 'host' ? 'organisers' : 'guests'
}

function contentOf(visit: Visit, audience: Audience): unknown {
  const { id: _id, state: _state, distribution: _distribution, ...content } = audienceContent(visit, audience)
  if (audience === 'organisers') return content
  const hours = schedule(visit)
  const timed = Object.values(content.items).filter((item) => hours.get(item.id)?.kind !== 'unplaced')
  return { ...content, items: Object.fromEntries(timed.map((item) => [item.id, item])) }
}
