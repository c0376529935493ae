import type { Person, SeatingPlan } from '../../../model/visit'
import { keyOfChair } from '../../../rules/seats/key-of-chair'
import { delegates } from '../delegation'
import type { PaperFrame } from '../paper-frame'

/** A chair as a plan shows it. */
export type PlanSeat = {
  readonly person?: Person
  /** Of the delegation list: `1`, `IV`; empty for those who are not numbered. */
  readonly number: string
  readonly host: boolean
  readonly interpreter: boolean
}

/** Who has which chair of a plan, by the numbers of the delegation lists. */
export function planSeats(frame: PaperFrame, plan: SeatingPlan): (table: string, position: number) => PlanSeat {
  const { visit } = frame
  const numbers = delegates(frame)
  const seats = new Map(plan.seats.map((seat) => [keyOfChair(seat), seat]))
  return (table, position) => {
    const seat = seats.get(keyOfChair({ table, position }))
    const person = seat?.person === undefined ? undefined : visit.people[seat.person]
    if (person === undefined) return { number: '', host: false, interpreter: false }
    return {
      person,
      number: numbers.get(person.id)?.number ?? '',
      host: visit.sides[person.side]?.role === 'host',
      interpreter: seat?.role === 'interpreter'
    }
  }
}
