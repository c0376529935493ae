import type { ForeignTable } from '../../../../shared/backend/intake'
import { done, type Result, refused } from '../../../../shared/base/result'
import type { VisitRefusal } from '../../../../shared/model/visit-refusal'

export const rowLimit = 20_000
export const columnLimit = 200
const cellLimit = 20_000

/** Rows of cells -> a table within its limits, without empty rows at the end and without what no text may hold. */
export function limitedTable(cells: readonly (readonly string[])[]): Result<ForeignTable, VisitRefusal> {
  const rows: string[][] = []
  for (const [index, given] of cells.entries()) {
    const row = index + 1
    if (row > rowLimit) return refused({ kind: 'bad-table', problem: 'too-many-rows', row: rowLimit })
    if (given.length > columnLimit) return refused({ kind: 'bad-table', problem: 'too-many-columns', row, column: columnLimit })
    const long = given.findIndex((cell) => cell.length > cellLimit)
    if (long >= 0) return refused({ kind: 'bad-table', problem: 'too-long', row, column: long + 1 })
    rows.push(given.map(plain))
  }
  while (rows.at(-1)?.every((cell) => cell === '') === true) rows.pop()
  return rows.length < 2 ? refused({ kind: 'bad-table', problem: 'empty' }) : done({ rows })
}

/** Neither control characters nor halves of characters come in with a cell; writing directions of real texts stay. */
function plain(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (control) => (control === '\n' ? '\n' : ' '))
    .trim()
}
