import type { Office } from '../model/office'
import type { Item, SeatingPlan, Visit } from '../model/visit'
import { placeInCars } from '../rules/cars/place-in-cars'
import { ridesOf } from '../rules/rides-of'
import { keyOfChair } from '../rules/seats/key-of-chair'
import { placeSeats } from '../rules/seats/place-seats'
import { itemOfPlan } from '../rules/seats/plan-people'
import { apply } from './apply'
import type { Command } from './command'

/**
 * A change of the order of people together with what follows from it at every table and in every car, as one step of
 * undo. Whoever was put on a chair by hand keeps it; a car plan that was not as the rule makes it stays as it is.
 */
export function followPrecedence(visit: Visit, office: Office, command: Command): Command {
  const applied = apply(visit, command)
  if (!applied.ok) return command
  const after = applied.value.visit
  const plans = Object.values(visit.seatingPlans).flatMap((plan) => reseat(visit, after, office, plan))
  const cars = reboardAll(visit, after, office)
  return plans.length + cars.length === 0 ? command : { kind: 'together', commands: [command, ...plans, ...cars] }
}

function reseat(before: Visit, after: Visit, office: Office, plan: SeatingPlan): readonly Command[] {
  const item = itemOfPlan(before, plan.id)
  const seated = plan.seats.filter(({ person }) => person !== undefined)
  if (item === undefined || seated.length === 0) return []
  const ruled = new Set(placeSeats(before, office, plan, item).seats.map((seat) => `${keyOfChair(seat)} ${seat.person}`))
  const byHand = seated.flatMap(({ table, position, person }) =>
    person === undefined || ruled.has(`${keyOfChair({ table, position })} ${person}`)
      ? []
      : [{ kind: 'fixed' as const, person, table, position }]
  )
  // A plan of which more than half is somebody's own work is nobody else's to change.
  if (byHand.length * 2 > seated.length) return []
  const { seats } = placeSeats(after, office, { ...plan, constraints: [...plan.constraints, ...byHand] }, item)
  if (JSON.stringify(seats) === JSON.stringify(plan.seats)) return []
  return [{ kind: 'edit', collection: 'seatingPlans', id: plan.id, changes: { seats } }]
}

/** In the order of the hours: a transfer keeps the places of the one before it on the same day, as they are by then. */
function reboardAll(before: Visit, after: Visit, office: Office): readonly Command[] {
  const commands: Command[] = []
  let present = after
  for (const { item } of ridesOf(after)) {
    for (const command of reboard(before, present, office, item)) {
      commands.push(command)
      const applied = apply(present, command)
      if (applied.ok) present = applied.value.visit
    }
  }
  return commands
}

function reboard(before: Visit, after: Visit, office: Office, item: Item): readonly Command[] {
  const { transfer } = item
  if (transfer?.seats === undefined || transfer.seats.length === 0) return []
  const inSeats = (visit: Visit) => JSON.stringify(sorted(placeInCars(visit, office, item).seats))
  const ruled = inSeats(before)
  if (ruled !== JSON.stringify(sorted(transfer.seats)) || ruled === inSeats(after)) return []
  const seats = placeInCars(after, office, item).seats
  return [{ kind: 'edit', collection: 'items', id: item.id, changes: { transfer: { ...transfer, seats } } }]
}

type CarSeats = NonNullable<NonNullable<Item['transfer']>['seats']>

function sorted(seats: CarSeats) {
  return seats
    .map(({ vehicle, seat, person }) => [vehicle, seat ?? 0, person] as const)
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))
}
