import Papa from 'papaparse'
import type { ForeignTable } from '../../../../shared/backend/intake'
import { type Result, refused } from '../../../../shared/base/result'
import type { VisitRefusal } from '../../../../shared/model/visit-refusal'
import { limitedTable, rowLimit } from './table-limits'

/** CSV in UTF-8 or UTF-16, with whatever separator its program writes. Cells stay text: no heading becomes a key. */
export function readCsv(bytes: Buffer): Result<ForeignTable, VisitRefusal> {
  const text = textOf(bytes)
  if (text === undefined) return refused({ kind: 'bad-table', problem: 'not-text' })
  if (looksBinary(text)) return refused({ kind: 'bad-table', problem: 'not-readable' })
  const parsed = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    preview: rowLimit + 1,
    skipEmptyLines: 'greedy'
  })
  const quotes = parsed.errors.find((error) => error.type === 'Quotes')
  if (quotes !== undefined) return refused({ kind: 'bad-table', problem: 'unclosed-quote', row: (quotes.row ?? 0) + 1 })
  return limitedTable(parsed.data)
}

/** By the byte order mark, and UTF-8 where there is none; undefined where the bytes are not that. */
function textOf(bytes: Buffer): string | undefined {
  const mark = bytes.toString('hex', 0, 2)
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const controls = /[\p{Cc}--[\t\n\v\f\r\u0080-\u009f]]/v
const otherForms = /^(%PDF|<\?xml|<!doctype|<html|\{\\rtf)/i

/** A picture, a page or a program under the name of a table. */
function looksBinary(text: string): boolean {
  return controls.test(text.slice(0, 4000)) || otherForms.test(text.trimStart())
}
