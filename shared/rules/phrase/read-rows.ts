import type { Visit } from '../../model/visit'
import { parseHours } from '../parse-hours'
import { groupsCalled } from './group-called'
import { type DayGround, readDay } from './read-day'

export const columnRoles = ['day', 'hours', 'groups', 'title', 'place', 'people', 'ignore'] as const
export type ColumnRole = (typeof columnRoles)[number]

export type PastedTable = { readonly rows: readonly (readonly string[])[]; readonly roles: readonly ColumnRole[] }

/** A table pasted from a document, a sheet or a message: cells between tabs. Undefined where the text is only lines. */
export function readRows(text: string, ground: DayGround, groups: Visit['groups'] = {}): PastedTable | undefined {
  const rows = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width < 2) return undefined
  const filled = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return { rows: filled, roles: rolesOf(filled, width, ground, groups) }
}

/** What most cells of a column are; the first column of words is the title, the second the place. */
function rolesOf(
  rows: readonly (readonly string[])[],
  width: number,
  ground: DayGround,
  groups: Visit['groups']
): readonly ColumnRole[] {
  // A head says nothing about what stands below it.
  const said = (cell: string): boolean => parseHours(cell) !== undefined || isDay(cell, ground)
  const told = rows.length > 1 && rows[0]?.some(said) === false ? rows.slice(1) : rows
  let words = 0
  return Array.from({ length: width }, (_, index): ColumnRole => {
    const cells = told.map((row) => row[index] ?? '').filter((cell) => cell !== '')
    const most = (is: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(is).length * 2 > cells.length
    if (most((cell) => /^\d{1,2}[./]\d{1,2}$/u.test(cell) && isDay(cell, ground))) return 'day'
    if (most((cell) => groupsCalled(cell, groups) !== undefined)) return 'groups'
    if (most((cell) => parseHours(cell) !== undefined && /\d[:.hч点]|\d{3}/u.test(cell))) return 'hours'
    if (most((cell) => isDay(cell, ground))) return 'day'
    if (most((cell) => /^\d{1,3}\.?$/u.test(cell)) || cells.length === 0) return 'ignore'
    words += 1
    return words === 1 ? 'title' : words === 2 ? 'place' : words === 3 ? 'people' : 'ignore'
  })
}

/** Whether a cell says a day and next to nothing else. */
export function isDay(cell: string, ground: DayGround): boolean {
  const read = readDay(cell, ground)
  return read.ok && read.value !== undefined && cell.length - read.value.words.length < 14
}
