import type { SeatProfile } from '../../model/office'
import type { Side } from '../../model/visit'
import { hasHalves, type Table } from './seat-rows'

/** Where a chair stands, as the words of a plan say it: beside or opposite the head, behind, or out in a row. */
export type Hand = 'middle' | 'right' | 'left' | 'opposite' | 'behind' | 'table'

export type SeatSlot = {
  readonly table: string
  readonly position: number
  /** The side that is due there; nobody's in particular where all sit in one order. */
  readonly due: Side['role'] | undefined
  /** Who is meant first of all; a member takes what no interpreter or assistant needs. */
  /** Whose interpreter a chair is kept for, where another side is due on it otherwise. */
  readonly serves?: Side['role']
  readonly want: 'member' | 'interpreter' | 'assistant' | 'staff'
  readonly hand: Hand
}

type Made = Omit<SeatSlot, 'table'>

/**
 * The chairs of a table in the order in which they are given: the most honoured first. Sources: practice of talks,
 * armchairs, signing and dinner in Russian and Chinese protocol manuals; which hand is senior is the profile's.
 */
export function seatSlots(table: Table, profile: SeatProfile, before?: Table): readonly SeatSlot[] {
  return slotsOf(table, profile, before).map((slot) => ({ table: table.id, ...slot }))
}

function slotsOf(table: Table, profile: SeatProfile, before: Table | undefined): readonly Made[] {
  const { seats } = table
  const half = Math.ceil(seats / 2)
  switch (table.form) {
    case 'talks':
      return [...besideHead(half, 0, 'guest', profile), ...besideHead(seats - half, half, 'host', profile)]
    case 'armchairs':
      return [...outward(half, 0, 'guest', profile), ...outward(seats - half, half, 'host', profile)]
    case 'signing':
      return Array.from({ length: seats }, (_, index) => ({
        position: index + 1,
        due: index % 2 === 0 ? ('guest' as const) : ('host' as const),
        want: index < 2 ? ('member' as const) : ('assistant' as const),
        hand: index < 2 ? ('middle' as const) : ('table' as const)
      }))
    case 'round':
      return atRound(seats, profile)
    case 'long':
      return atLong(seats, profile)
    case 'photograph':
    case 'head-table':
      return inTurn(seats, profile, table.form === 'head-table')
    case 'podium':
      return Array.from({ length: seats }, (_, index) => ({ ...plain(index + 1, undefined), hand: handOf(index + 1, profile) }))
    case 'rows':
      return inRows(seats, before)
  }
}

/** One side of a talks table: head in the middle, interpreter on the profile's hand, others in turn right and left. */
function besideHead(count: number, after: number, due: Side['role'], profile: SeatProfile): readonly Made[] {
  const at = (rank: number): Made => ({ ...plain(rank + after, due), hand: handOf(rank, profile) })
  const all = Array.from({ length: count }, (_, index) => at(index + 1))
  const [head, ...others] = all
  if (head === undefined) return []
  const kept = profile.interpreter === 'left-of-head' ? 'left' : profile.interpreter === 'right-of-head' ? 'right' : undefined
  const reserved = others.find(({ hand }) => hand === kept)
  if (reserved === undefined) return all
  const free = others.filter((slot) => slot !== reserved)
  const [right, left] = [free.filter(({ hand }) => hand === 'right'), free.filter(({ hand }) => hand === 'left')]
  const [first, second] = profile.seniorSide === 'right' ? [right, left] : [left, right]
  const turns = first.flatMap((slot, index) => [slot, ...(second[index] === undefined ? [] : [second[index]])])
  return [head, { ...reserved, want: 'interpreter' }, ...turns, ...second.slice(first.length)]
}

/** One side of a half circle of armchairs, outward by rank; interpreters sit behind unless the profile says beside. */
function outward(count: number, after: number, due: Side['role'], profile: SeatProfile): readonly Made[] {
  const hand = (due === 'guest') === (profile.seniorSide === 'right') ? 'right' : 'left'
  return Array.from({ length: count }, (_, index) => ({
    ...plain(index + 1 + after, due),
    hand: index === 0 ? ('middle' as const) : hand,
    want: index === 1 && profile.interpreter !== 'behind-head' ? ('interpreter' as const) : ('member' as const)
  }))
}

/** Host, guests 1 and 2 at the right and left, the second host opposite with guests 3 and 4; then host and guest in turn. */
function atRound(seats: number, profile: SeatProfile): readonly Made[] {
  if (seats < 6) return inTurn(seats, profile, false)
  const at = (position: number, due: Side['role']): Made => ({ ...plain(position, due), hand: handOf(position, profile) })
  const opposite: Made = { ...plain(seats, 'host'), hand: 'opposite' }
  const heads = [at(1, 'host'), at(2, 'guest'), at(3, 'guest'), opposite, at(seats - 1, 'guest'), at(seats - 2, 'guest')]
  const beyond = profile.interpreter === 'beyond-guest'
  const rest: Made[] = []
  for (let position = 4; position <= seats - 3; position += 1) {
    const slot = at(position, dueInTurn(position))
    if (beyond && position === 4) rest.push({ ...slot, serves: 'host', want: 'interpreter' })
    else if (beyond && position === seats - 3 && position > 5) rest.push({ ...slot, serves: 'guest', want: 'interpreter' })
    else rest.push(slot)
  }
  return [...heads, ...rest]
}

/** As at a round table, the two hosts in the middle of the long sides. */
function atLong(seats: number, profile: SeatProfile): readonly Made[] {
  const half = Math.ceil(seats / 2)
  const sides = [
    { after: 0, count: half, serves: 'host' as const },
    { after: half, count: seats - half, serves: 'guest' as const }
  ]
  const at = (rank: number, { after, serves }: (typeof sides)[number]): Made => {
    const slot: Made = { ...plain(rank + after, dueInTurn(rank)), hand: handOf(rank, profile) }
    if (rank === 1) return { ...slot, hand: after === 0 ? 'middle' : 'opposite' }
    return rank === 4 && profile.interpreter === 'beyond-guest' ? { ...slot, serves, want: 'interpreter' } : slot
  }
  const ranks = Array.from({ length: half }, (_, index) => index + 1)
  const heads = sides.flatMap((side) => ranks.slice(0, Math.min(3, side.count)).map((rank) => at(rank, side)))
  const others = ranks.slice(3).flatMap((rank) => sides.filter(({ count }) => rank <= count).map((side) => at(rank, side)))
  return [...heads, ...others]
}

/** Host in the middle, two guests beside, two hosts beyond, and so on. */
function dueInTurn(rank: number): Side['role'] {
  return Math.floor(rank / 2) % 2 === 0 ? 'host' : 'guest'
}

/** A row for the camera or the hall: host in the middle, then two guests, two hosts and so on outward. */
function inTurn(seats: number, profile: SeatProfile, seated: boolean): readonly Made[] {
  return Array.from({ length: seats }, (_, index) => {
    const position = index + 1
    const slot: Made = { ...plain(position, dueInTurn(position)), hand: handOf(position, profile) }
    if (!seated || profile.interpreter !== 'beyond-guest' || (position !== 4 && position !== 5)) return slot
    return { ...slot, serves: position === 4 ? 'host' : 'guest', want: 'interpreter' }
  })
}

function inRows(seats: number, before: Table | undefined): readonly Made[] {
  const halves = before !== undefined && hasHalves(before)
  const half = Math.ceil(seats / 2)
  return Array.from({ length: seats }, (_, index) => {
    const due = !halves ? undefined : index < half ? ('guest' as const) : ('host' as const)
    const staff = halves && before.form !== 'signing'
    return { ...plain(index + 1, due), hand: 'behind' as const, want: staff ? ('staff' as const) : ('member' as const) }
  })
}

function plain(position: number, due: Side['role'] | undefined): Made {
  return { position, due, want: 'member', hand: 'table' }
}

/** Even ranks sit on the senior hand of the first. */
function handOf(rank: number, { seniorSide }: SeatProfile): Hand {
  if (rank === 1) return 'middle'
  return (rank % 2 === 0) === (seniorSide === 'right') ? 'right' : 'left'
}
