import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { ForeignTable } from '../../../../shared/backend/intake'
import { type Result, refused } from '../../../../shared/base/result'
import type { TableProblem, VisitRefusal } from '../../../../shared/model/visit-refusal'
import { columnLimit, limitedTable, rowLimit } from './table-limits'

const wholeLimit = 100_000_000
const entryLimit = 500
const ratioLimit = 200
const ratioMatters = 1_000_000

/**
 * The first sheet of an XLSX workbook. The library unpacks and lays out whatever it is given, so that it is given a workbook
 * packed anew from entries of the size they state, without entities and without cells far away.
 */
export async function readWorkbook(bytes: Buffer): Promise<Result<ForeignTable, VisitRefusal>> {
  try {
    const files = await unpacked(bytes)
    const rows = await readSheet(Buffer.from(zipSync(files, { level: 0 })), 1, { trim: false })
    return limitedTable(rows.map((row) => row.map(textOfCell)))
  } catch (error) {
    return refused(error instanceof BadWorkbook ? error.refusal : { kind: 'bad-table', problem: 'not-readable' })
  }
}

class BadWorkbook extends Error {
  readonly refusal: VisitRefusal

  constructor(problem: TableProblem, place: { readonly row?: number; readonly column?: number } = {}) {
    super(problem)
    this.refusal = { kind: 'bad-table', problem, ...place }
  }
}

async function unpacked(bytes: Buffer): Promise<Record<string, Uint8Array>> {
  const zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true })
  if (zip.entryCount > entryLimit) throw new BadWorkbook('too-dense')
  const files: [name: string, content: Uint8Array][] = []
  let whole = 0
  for await (const entry of zip.eachEntry()) {
    whole += entry.uncompressedSize
    const dense = entry.uncompressedSize > ratioMatters && entry.uncompressedSize > ratioLimit * entry.compressedSize
    if (whole > wholeLimit || dense) throw new BadWorkbook('too-dense')
    // Pictures, macros and print settings are not read.
    if (!/\.(xml|rels)$/.test(entry.fileName)) continue
    const content = await contentOf(zip, entry)
    checkXml(content.toString('utf8'), entry.fileName)
    files.push([entry.fileName, content])
  }
  if (!files.some(([name]) => name === 'xl/workbook.xml')) throw new BadWorkbook('not-readable')
  return Object.fromEntries(files)
}

/** yauzl ends a stream that grows past the size its entry states. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function checkXml(text: string, name: string): void {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new BadWorkbook('entities')
  if (!name.startsWith('xl/worksheets/')) return
  for (const [, letters = '', digits = ''] of text.matchAll(/\b(?:r|ref)="(?:[A-Z]+\d+:)?([A-Z]{1,7})(\d{1,9})"/g)) {
    const row = Number(digits)
    if (row > rowLimit) throw new BadWorkbook('too-many-rows', { row: rowLimit })
    if (columnNumber(letters) > columnLimit) throw new BadWorkbook('too-many-columns', { row, column: columnLimit })
  }
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}

/** What a cell shows: of a formula the result that was kept, never the formula. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}
