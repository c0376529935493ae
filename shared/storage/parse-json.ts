import { done, type Result, refused } from '../base/result'
import type { VisitRefusal } from '../model/visit-refusal'
import { scanJson } from './scan-json'

/** Characters of JSON that a file may bring; bytes are counted where the file is read. */
export const jsonLimit = 20_000_000

/**
 * Text of a foreign file -> JSON value. `JSON.parse` alone keeps the last of two equal keys, rounds 2^53+1, makes 1e999
 * infinite and overflows the stack on deep nesting; all of these are refused with their place.
 */
export function parseJson(text: string): Result<unknown, VisitRefusal> {
  if (text.length > jsonLimit) return refused({ kind: 'too-large', bytes: text.length, limit: jsonLimit })
  const problem = scanJson(text)
  if (problem !== undefined) return refused(problem)
  return done(JSON.parse(text))
}
