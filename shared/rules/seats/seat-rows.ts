import type { SeatProfile } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'
import { ringVector, rowVector } from './seat-vector'

export type Table = SeatingPlan['tables'][number]

/** Positions beside each other, from left to right as those who sit there see it. */
export type SeatRow = {
  /** Far rows face the viewer of the base view, near rows turn their backs; a ring has no end. */
  readonly place: 'far' | 'near' | 'ring'
  /** Rows behind the first: people at a signing, interpreters in armchairs. */
  readonly depth: number
  readonly positions: readonly number[]
}

/** Chairs in one line before another one begins. */
const longestLine = 14

/** How a table's positions stand in rows, by its form and profile; `before` is the table in front of a second row. */
export function seatRows({ form, seats }: Table, profile: SeatProfile, before?: Table): readonly SeatRow[] {
  const { seniorSide } = profile
  const half = Math.ceil(seats / 2)
  const shifted = (count: number) => rowVector(count, seniorSide).map((rank) => rank + half)
  switch (form) {
    case 'talks': {
      const [guests, hosts] = [rowVector(half, seniorSide), shifted(seats - half)]
      return profile.hostFacesDoor ? [row('far', hosts), row('near', guests)] : [row('far', guests), row('near', hosts)]
    }
    case 'long':
      return [row('far', rowVector(half, seniorSide)), row('near', shifted(seats - half))]
    case 'round':
      return [row('ring', ringVector(seats, seniorSide))]
    case 'armchairs':
      return [row('far', abreast(upTo(half), upTo(seats - half, half), seniorSide))]
    case 'signing': {
      const all = upTo(seats)
      return [
        row(
          'far',
          abreast(
            all.filter(isOdd),
            all.filter((position) => !isOdd(position)),
            seniorSide
          )
        )
      ]
    }
    case 'rows':
      return secondRows(seats, profile, before)
    case 'podium':
    case 'photograph':
    case 'head-table':
      return [row('far', rowVector(seats, seniorSide))]
  }
}

/** A second row has its guests' half and its hosts' half; by itself it is lines of chairs towards a stage. */
function secondRows(seats: number, profile: SeatProfile, before: Table | undefined): readonly SeatRow[] {
  const half = Math.ceil(seats / 2)
  const [guests, hosts] = [upTo(half), upTo(seats - half, half)]
  if (before?.form === 'talks') {
    const [far, near] = profile.hostFacesDoor ? [hosts, guests] : [guests, hosts]
    return [row('far', far, 1), row('near', near, 1)]
  }
  if (before !== undefined && hasHalves(before)) return [row('far', abreast(guests, hosts, profile.seniorSide), 1)]
  const lines: SeatRow[] = []
  for (let first = 0; first < seats; first += longestLine) {
    const count = Math.min(longestLine, seats - first)
    lines.push(
      row(
        'far',
        rowVector(count, profile.seniorSide).map((rank) => rank + first),
        lines.length
      )
    )
  }
  return lines
}

/** Tables with a guests' half and a hosts' half. */
export function hasHalves({ form }: Table): boolean {
  return form === 'talks' || form === 'armchairs' || form === 'signing'
}

/** Tables and second rows at which each side has its own chairs. */
export function hasSides(table: Table, before: Table | undefined): boolean {
  return hasHalves(table) || (table.form === 'rows' && before !== undefined && hasHalves(before))
}

/** Guests on the senior hand of the hosts, each side outward from the middle. */
function abreast(guests: readonly number[], hosts: readonly number[], seniorSide: SeatProfile['seniorSide']): readonly number[] {
  return seniorSide === 'right' ? [...[...hosts].reverse(), ...guests] : [...[...guests].reverse(), ...hosts]
}

/** Pairs of positions that sit beside each other. */
export function besidePairs(rows: readonly SeatRow[]): readonly (readonly [number, number])[] {
  return rows.flatMap(({ place, positions }) => {
    const [first] = positions
    const last = positions.at(-1)
    const line = positions.slice(1).map((position, index) => [positions[index] ?? position, position] as const)
    const closed = place === 'ring' && positions.length > 2 && first !== undefined && last !== undefined
    return closed ? [...line, [last, first] as const] : line
  })
}

function row(place: SeatRow['place'], positions: readonly number[], depth = 0): SeatRow {
  return { place, depth, positions }
}

function upTo(count: number, after = 0): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index + 1 + after)
}

function isOdd(position: number): boolean {
  return position % 2 === 1
}
