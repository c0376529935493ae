import type { PersonId } from '../../base/id'
import type { SeatProfile } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'
import { neighbours } from './seat-vector'

export type SeatViolation =
  | { readonly kind: 'seated-twice'; readonly person: PersonId }
  | { readonly kind: 'chair-taken-twice'; readonly table: string; readonly position: number }
  | { readonly kind: 'no-such-chair'; readonly table: string; readonly position: number }
  | { readonly kind: 'not-apart'; readonly people: readonly [PersonId, PersonId] }
  | { readonly kind: 'not-together'; readonly people: readonly PersonId[] }
  | { readonly kind: 'not-fixed'; readonly person: PersonId }
  | { readonly kind: 'without-chair'; readonly person: PersonId }

/** What a plan breaks: its own constraints, chairs and persons met twice, and those of the expected who have no chair. */
export function seatViolations(
  plan: SeatingPlan,
  seniorSide: SeatProfile['seniorSide'],
  expected: readonly PersonId[] = []
): readonly SeatViolation[] {
  const chairs = new Map<string, PersonId>()
  const places = new Map<PersonId, string>()
  const found: SeatViolation[] = []
  for (const { table, position, person } of plan.seats) {
    const size = plan.tables.find(({ id }) => id === table)?.seats ?? 0
    if (position > size) found.push({ kind: 'no-such-chair', table, position })
    if (person === undefined) continue
    if (chairs.has(`${table}/${position}`)) found.push({ kind: 'chair-taken-twice', table, position })
    if (places.has(person)) found.push({ kind: 'seated-twice', person })
    chairs.set(`${table}/${position}`, person)
    places.set(person, `${table}/${position}`)
  }
  const beside = besideIn(plan, seniorSide, chairs)
  for (const constraint of plan.constraints) found.push(...broken(constraint, places, beside))
  for (const person of expected) if (!places.has(person)) found.push({ kind: 'without-chair', person })
  return found
}

type Beside = ReadonlyMap<PersonId, ReadonlySet<PersonId>>

function besideIn(plan: SeatingPlan, seniorSide: SeatProfile['seniorSide'], chairs: ReadonlyMap<string, PersonId>): Beside {
  const beside = new Map<PersonId, Set<PersonId>>()
  const add = (one: PersonId, other: PersonId) => beside.set(one, (beside.get(one) ?? new Set()).add(other))
  for (const { id, form, seats } of plan.tables) {
    for (const [first, second] of neighbours(form, seats, seniorSide)) {
      const [one, other] = [chairs.get(`${id}/${first}`), chairs.get(`${id}/${second}`)]
      if (one === undefined || other === undefined) continue
      add(one, other)
      add(other, one)
    }
  }
  return beside
}

function broken(
  constraint: SeatingPlan['constraints'][number],
  places: ReadonlyMap<PersonId, string>,
  beside: Beside
): readonly SeatViolation[] {
  if (constraint.kind === 'fixed') {
    const place = places.get(constraint.person)
    const right = place === undefined || place === `${constraint.table}/${constraint.position}`
    return right ? [] : [{ kind: 'not-fixed', person: constraint.person }]
  }
  const here = constraint.people.filter((person) => places.has(person))
  if (constraint.kind === 'together') {
    const alone = here.length > 1 && here.some((person) => !here.some((other) => beside.get(person)?.has(other)))
    return alone ? [{ kind: 'not-together', people: here }] : []
  }
  return here.flatMap((first, index) =>
    here
      .slice(index + 1)
      .flatMap((second) => (beside.get(first)?.has(second) ? [{ kind: 'not-apart', people: [first, second] } as const] : []))
  )
}
