import { readFile, stat } from 'node:fs/promises'
import type { ForeignTable } from '../../../../shared/backend/intake'
import { type Result, refused } from '../../../../shared/base/result'
import type { VisitRefusal } from '../../../../shared/model/visit-refusal'
import { readCsv } from './read-csv'

const tableLimit = 10_000_000

/** A foreign table -> its rows as text, by its first bytes and not by its name: a ZIP is a workbook, the rest is CSV. */
export async function readTable(path: string): Promise<Result<ForeignTable, VisitRefusal>> {
  const { size } = await stat(path)
  if (size > tableLimit) return refused({ kind: 'too-large', bytes: size, limit: tableLimit })
  const bytes = await readFile(path)
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return readCsv(bytes)
  const { readWorkbook } = await import('./read-workbook')
  return readWorkbook(bytes)
}
