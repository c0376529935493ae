import type { GroupId } from '../../base/id'
import { languages } from '../../base/language'
import type { Visit } from '../../model/visit'
import { foldText } from '../fold-text'
import { inOrder } from '../item-order'
import { parseHours } from '../parse-hours'
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

/** A line of text for each row, as a person would type it; a day said once holds for the rows below it. */
export function phrasesOf({ rows, roles }: PastedTable): readonly string[] {
  let day = ''
  return rows.map((row) => {
    const of = (role: ColumnRole): string =>
      roles
        .flatMap((each, index) => (each === role ? [row[index] ?? ''] : []))
        .filter((cell) => cell !== '')
        .join(' ')
    if (of('day') !== '') day = of('day')
    const [hours, title, place, people] = [of('hours'), of('title'), of('place'), of('people')]
    return [day, hours, [title, place, people].filter((part) => part !== '').join(', ')].filter((part) => part !== '').join(' ')
  })
}

/** For whom each row is, where a column says so. */
export function groupsOf({ rows, roles }: PastedTable, groups: Visit['groups']): readonly (readonly GroupId[] | undefined)[] {
  const column = roles.indexOf('groups')
  return rows.map((row) => (column < 0 ? undefined : readGroups(row[column] ?? '', groups)))
}

/** Groups by their letters or names in any language, between blanks, commas or signs: `M B`, `О, Д`, `Press`; a dash for none. */
function readGroups(cell: string, groups: Visit['groups']): readonly GroupId[] | undefined {
  if (/^[-–—]$/u.test(cell)) return []
  const whole = groupCalled(cell, groups)
  if (whole !== undefined) return [whole]
  const named = cell
    .split(/[\s,;+/·、，]+/u)
    .filter((part) => part !== '')
    .map((part) => groupCalled(part, groups))
  return named.length > 0 && named.every((id) => id !== undefined) ? named.filter((id) => id !== undefined) : undefined
}

function groupCalled(said: string, groups: Visit['groups']): GroupId | undefined {
  const folded = foldText(said)
  if (folded === '') return undefined
  const called = (text: Visit['title']): boolean => languages.some((language) => foldText(text[language] ?? '') === folded)
  return inOrder(groups).find(({ letter, name }) => called(letter) || called(name))?.id
}

/** What most cells of a column are; the first column of words is the title, the second the place. */
function rolesOf(
  rows: readonly (readonly string[])[],
  width: number,
  ground: DayGround,
  groups: Visit['groups']
): readonly ColumnRole[] {
  let words = 0
  return Array.from({ length: width }, (_, index): ColumnRole => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '')
    const most = (is: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(is).length * 2 > cells.length
    if (most((cell) => /^\d{1,2}[./]\d{1,2}$/u.test(cell) && isDay(cell, ground))) return 'day'
    if (most((cell) => readGroups(cell, groups) !== undefined)) return 'groups'
    if (most((cell) => parseHours(cell) !== undefined && /\d[:.hч点]|\d{3}/u.test(cell))) return 'hours'
    if (most((cell) => isDay(cell, ground))) return 'day'
    if (most((cell) => /^\d{1,3}\.?$/u.test(cell)) || cells.length === 0) return 'ignore'
    words += 1
    return words === 1 ? 'title' : words === 2 ? 'place' : words === 3 ? 'people' : 'ignore'
  })
}

function isDay(cell: string, ground: DayGround): boolean {
  const read = readDay(cell, ground)
  return read.ok && read.value !== undefined && cell.length - read.value.words.length < 14
}
