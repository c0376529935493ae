import type * as z from 'zod'
import type { ShapeProblem, VisitRefusal } from './visit-refusal'

/** Words the first problem that a schema found, with its place in the file. */
export function shapeRefusal(issues: readonly z.core.$ZodIssue[], value: unknown, root: string): VisitRefusal {
  const [first] = issues
  if (first === undefined) return { kind: 'wrong-shape', path: root, problem: 'not-allowed' }
  const path = [root, ...first.path.map(String)].join('.')
  const found = valueAt(value, first.path)
  if (first.code === 'custom' && typeof found === 'string') {
    if (first.message === 'unknown-zone') return { kind: 'unknown-zone', path, zone: found.slice(0, 80) }
    if (first.message === 'no-such-day') return { kind: 'no-such-day', path, text: found.slice(0, 20) }
    if (first.message === 'control-character') return { kind: 'wrong-shape', path, problem: 'control-character' }
  }
  const detail = detailOf(first)
  return { kind: 'wrong-shape', path, problem: problemOf(first, found), ...(detail === undefined ? {} : { detail }) }
}

function problemOf(issue: z.core.$ZodIssue, found: unknown): ShapeProblem {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field'
    case 'invalid_type':
      return found === undefined ? 'missing' : 'wrong-type'
    case 'too_big':
      return 'too-long'
    case 'too_small':
      return 'too-short'
    default:
      return found === undefined ? 'missing' : 'not-allowed'
  }
}

function detailOf(issue: z.core.$ZodIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.join(', ').slice(0, 200)
    case 'invalid_value':
      return issue.values.map(String).join(', ').slice(0, 300)
    case 'invalid_type':
      return issue.expected
    case 'too_big':
      return String(issue.maximum)
    default:
      return undefined
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<PropertyKey, unknown>)[key]
  }
  return found
}
