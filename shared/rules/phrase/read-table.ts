import { done, type Result, refused } from '../../base/result'
import type { WallDate } from '../../base/wall-time'
import type { Visit } from '../../model/visit'
import { foldText } from '../fold-text'
import { parseHours, type TypedHours } from '../parse-hours'
import { groupsCalled } from './group-called'
import { calledBy, namedIn } from './named-in'
import { type DayGround, readDay } from './read-day'
import { hoursIn, kindOf, type PhraseReading, type PhraseRefusal, readPhrase } from './read-phrase'
import { type ColumnRole, isDay, type PastedTable } from './read-rows'

type Read = Result<PhraseReading, PhraseRefusal>
type Cell = (role: ColumnRole) => string

/**
 * Reads each row by what its columns are. A day said once holds for the rows below it, in its own column or as a row of its own,
 * which is then no reading. Nothing is guessed from the words of a title where a column says it.
 */
export function readTable(visit: Visit, table: PastedTable, ground: DayGround): readonly Read[] {
  const { rows, roles } = table
  const heads = headsIn(rows.map((row) => cellsOf(row, roles)('place')))
  let held: WallDate | undefined
  return rows.flatMap((row, index): readonly Read[] => {
    const cell = cellsOf(row, roles)
    const [only = '', ...others] = row.filter((each) => each !== '')
    const alone = others.length === 0 && isDay(only, ground)
    const day = readDay(alone ? only : cell('day'), ground)
    if (!day.ok) return [day]
    held = day.value?.day ?? held
    if (alone || only === '') return []
    if (index === 0 && isHead(cell, day.value !== undefined)) return [refused({ kind: 'nothing-said' })]
    return [readRow(visit, cell, { roles, heads, ground, day: held })]
  })
}

type RowGround = {
  readonly roles: readonly ColumnRole[]
  readonly heads: ReadonlyMap<string, number>
  readonly ground: DayGround
  readonly day: WallDate | undefined
}

function readRow(visit: Visit, cell: Cell, { roles, heads, ground, day }: RowGround): Read {
  const own = hoursOf(cell('hours'))
  if (!own.ok) return own
  const said = titleOf(visit, cell('title'), roles, ground)
  if (!said.ok) return said
  const hours = own.value ?? said.value.hours
  if (said.value.title === '' && hours === undefined) return refused({ kind: 'nothing-said' })
  const groups = roles.includes('groups') ? groupsCalled(cell('groups'), visit.groups) : undefined
  const people = peopleIn(visit, cell('people'))
  const unread = [...(own.value === undefined && cell('hours') !== '' ? [cell('hours')] : []), ...people.unread].join(', ')
  return done({
    ...said.value,
    day: said.value.day ?? day,
    hours,
    ...placeIn(visit, cell('place'), heads),
    people: [...new Set([...said.value.people, ...people.known])],
    ...(groups === undefined ? {} : { groups }),
    ...(unread === '' ? {} : { unread })
  })
}

function cellsOf(row: readonly string[], roles: readonly ColumnRole[]): Cell {
  return (role) =>
    roles
      .flatMap((each, index) => (each === role ? [row[index] ?? ''] : []))
      .filter((cell) => cell !== '' && !(role === 'place' && /^[-–—]$/u.test(cell)))
      .join(' ')
}

/** The first row of a table is its head where the cells for day and hours hold words that are neither. */
function isHead(cell: Cell, hasDay: boolean): boolean {
  const hours = hoursOf(cell('hours'))
  return !hasDay && (cell('day') !== '' || cell('hours') !== '') && hours.ok && hours.value === undefined
}

/** Hours that cannot be are refused; words such as `evening` are no hours. */
function hoursOf(cell: string): Result<TypedHours | undefined, PhraseRefusal> {
  const parsed = parseHours(cell)
  if (parsed !== undefined || cell === '') return done(parsed)
  const found = hoursIn(cell)
  return found.ok ? done(found.value?.hours) : found
}

/** A title says its hours itself only where no column does. */
function titleOf(visit: Visit, title: string, roles: readonly ColumnRole[], ground: DayGround): Read {
  if (!roles.includes('hours')) return title === '' ? refused({ kind: 'nothing-said' }) : readPhrase(visit, title, ground)
  return done({ day: undefined, hours: undefined, title, kind: kindOf(title), ...namedIn(visit, title) })
}

type PlaceRead = Pick<PhraseReading, 'room' | 'newPlace'> & { readonly places?: PhraseReading['places'] }

/** A known place, `place, room`, or a new one. A head that several rows share is a place of its own, and what follows it a room. */
function placeIn(visit: Visit, cell: string, heads: ReadonlyMap<string, number>): PlaceRead {
  if (cell === '') return {}
  const whole = calledBy(visit, cell).place
  if (whole !== undefined) return { places: [whole] }
  const [head, room] = splitHead(cell)
  if (room === '') return { places: [], newPlace: cell }
  const known = calledBy(visit, head).place
  if (known !== undefined) return { places: [known], room }
  return (heads.get(foldText(head)) ?? 0) > 1 ? { places: [], newPlace: head, room } : { places: [], newPlace: cell }
}

function headsIn(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cell of new Set(cells)) {
    const head = foldText(splitHead(cell)[0])
    counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return counts
}

function splitHead(cell: string): readonly [head: string, rest: string] {
  const found = /^([^,，]+)[,，]\s*(.+)$/u.exec(cell)
  return [found?.[1] ?? cell, found?.[2] ?? '']
}

function peopleIn(visit: Visit, cell: string) {
  const known: PhraseReading['people'][number][] = []
  const unread: string[] = []
  for (const part of cell.split(/[,;，、；\n]+/u).map((words) => words.trim())) {
    if (part === '' || /^[-–—]$/u.test(part)) continue
    const { person } = calledBy(visit, part)
    if (person === undefined) unread.push(part)
    else known.push(person)
  }
  return { known, unread }
}
