import type { PersonId } from '../../../shared/base/id'
import type { Chair } from '../../../shared/commands/seat-edits'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Office, SeatProfile } from '../../../shared/model/office'
import type { Item, Person, SeatingPlan } from '../../../shared/model/visit'
import { personName } from '../../../shared/rules/person-name'
import { personNumbers } from '../../../shared/rules/person-numbers'
import { precedence } from '../../../shared/rules/precedence'
import { keyOfChair } from '../../../shared/rules/seats/key-of-chair'
import { type Placed, placeSeats } from '../../../shared/rules/seats/place-seats'
import { expectedAt } from '../../../shared/rules/seats/plan-people'
import { profileOfPlan } from '../../../shared/rules/seats/profile-of-plan'
import { type SeatViolation, seatViolations } from '../../../shared/rules/seats/seat-violations'
import { type Editing, useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'

/** Everything that the drawing and the pane of one plan ask. */
export type Seats = {
  readonly editing: Editing
  readonly office: Office
  readonly plan: SeatingPlan
  readonly item: Item
  readonly profile: SeatProfile
  readonly ruled: Placed
  readonly violations: readonly SeatViolation[]
  readonly unseated: readonly Person[]
  readonly numberOf: (id: PersonId) => string
  /** As a card on the chair says it. */
  readonly shortName: (id: PersonId) => string
  readonly personOn: (chair: Chair) => Person | undefined
  readonly isHost: (person: Person) => boolean
}

export function useSeats(plan: SeatingPlan, item: Item): Seats {
  const editing = useEditing()
  const office = useOffice() ?? defaultOffice
  const { visit, language, read } = editing
  const numbers = new Map(
    Object.values(visit.sides).flatMap((side) => [...personNumbers(precedence(visit, side.id, office), side.role)])
  )
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
    numberOf: (id) => numbers.get(id) ?? '',
    shortName: (id) => {
      const person = visit.people[id]
      if (person === undefined) return ''
      return (
        personName(person, language, 'running', visit.languages) ??
        (read(person.shortPost) || read(person.function) || read(person.post))
      )
    },
    personOn: (chair) => {
      const id = on.get(keyOfChair(chair))
      return id === undefined ? undefined : visit.people[id]
    },
    isHost: (person) => visit.sides[person.side]?.role === 'host'
  }
}
