import type { Chair } from '../../../shared/commands/seat-edits'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office, SeatProfile } from '../../../shared/model/office'
import type { Item, Person, SeatingPlan } from '../../../shared/model/visit'
import { keyOfChair } from '../../../shared/rules/seats/key-of-chair'
import { type Placed, placeSeats } from '../../../shared/rules/seats/place-seats'
import { expectedAt } from '../../../shared/rules/seats/plan-people'
import { profileOfPlan } from '../../../shared/rules/seats/profile-of-plan'
import { type SeatViolation, seatViolations } from '../../../shared/rules/seats/seat-violations'
import { type Editing, useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'
import { type PeopleWords, peopleWords } from './people-words'

/** Everything that the drawing and the pane of one plan ask. */
export type Seats = PeopleWords & {
  readonly editing: Editing
  readonly office: Office
  readonly plan: SeatingPlan
  readonly item: Item
  readonly profile: SeatProfile
  readonly ruled: Placed
  readonly violations: readonly SeatViolation[]
  readonly unseated: readonly Person[]
  readonly personOn: (chair: Chair) => Person | undefined
  readonly isHost: (person: Person) => boolean
}

export function useSeats(plan: SeatingPlan, item: Item): Seats {
  const editing = useEditing()
  const office = useOffice() ?? defaultOffice
  const { visit } = editing
  const on = new Map(plan.seats.map((seat) => [keyOfChair(seat), seat.person]))
  const seated = new Set(plan.seats.map(({ person }) => person))
  return {
    editing,
    office,
    plan,
    item,
    profile: profileOfPlan(office, plan),
    ruled: placeSeats(visit, office, plan, item),
    violations: seatViolations(visit, office, plan, item),
    unseated: expectedAt(visit, office, plan, item).filter(({ id }) => !seated.has(id)),
    ...peopleWords(editing, office),
    personOn: (chair) => {
      const id = on.get(keyOfChair(chair))
      return id === undefined ? undefined : visit.people[id]
    },
    isHost: (person) => visit.sides[person.side]?.role === 'host'
  }
}
