import type { PersonId, VehicleId } from '../../base/id'
import type { Visit } from '../../model/visit'
import { type Attended, attendance, inBoth } from '../attendance'
import type { Reported } from '../finding'

/** Cars with more people than seats, cars and drivers wanted by two transfers at once, and people whom no car takes. */
export function cars(visit: Visit): readonly Reported[] {
  const rides = attendance(visit).filter(({ item }) => item.transfer !== undefined)
  return [...rides.flatMap((ride) => [...overfull(visit, ride), ...leftBehind(visit, ride)]), ...usedTwice(visit, rides)]
}

function overfull(visit: Visit, { item }: Attended): readonly Reported[] {
  const riders = new Map<VehicleId, number>()
  for (const { vehicle } of item.transfer?.seats ?? []) riders.set(vehicle, (riders.get(vehicle) ?? 0) + 1)
  return [...riders].flatMap(([vehicle, people]) => {
    const seats = visit.vehicles[vehicle]?.seats ?? 0
    return people > seats ? [{ kind: 'car-over-capacity', items: [item.id], vehicle, seats, people } as const] : []
  })
}

/** A vehicle in which nobody has a place by name is free for everybody: who rides there is nobody's finding until it is full. */
function leftBehind(visit: Visit, { item, people }: Attended): readonly Reported[] {
  const { transfer } = item
  if (transfer === undefined || transfer.vehicles.length === 0) return []
  const seated = new Set(transfer.seats.map(({ person }) => person))
  const named = new Set(transfer.seats.map(({ vehicle }) => vehicle))
  const standing = inBoth(visit, people, people).filter((person) => !seated.has(person))
  const open = transfer.vehicles.filter((vehicle) => !named.has(vehicle) && carries(visit, vehicle))
  const free = open.reduce((sum, vehicle) => sum + (visit.vehicles[vehicle]?.seats ?? 0), 0)
  const last = open.at(-1)
  if (standing.length <= free) return []
  if (last === undefined) return standing.map((person) => ({ kind: 'without-car-seat', items: [item.id], person }))
  return [{ kind: 'car-over-capacity', items: [item.id], vehicle: last, seats: free, people: standing.length }]
}

function carries(visit: Visit, id: VehicleId): boolean {
  const role = visit.vehicles[id]?.columnRole
  return role !== 'baggage' && role !== 'lead' && role !== 'spare'
}

function usedTwice(visit: Visit, rides: readonly Attended[]): readonly Reported[] {
  const found: Reported[] = []
  for (const [index, first] of rides.entries()) {
    for (const second of rides.slice(index + 1)) {
      if (second.time.start >= first.time.end) break
      const both = {
        items: [first.item.id, second.item.id] as const,
        from: second.time.start,
        until: Math.min(first.time.end, second.time.end)
      }
      const [own, others] = [first.item.transfer?.vehicles ?? [], second.item.transfer?.vehicles ?? []]
      const shared = own.filter((vehicle) => others.includes(vehicle))
      for (const vehicle of shared) found.push({ kind: 'vehicle-used-twice', vehicle, ...both })
      // A driver whose one car is wanted twice is told by the car.
      const unshared = (vehicles: readonly VehicleId[]) =>
        drivers(
          visit,
          vehicles.filter((id) => !shared.includes(id))
        )
      const busy = new Set(unshared(own))
      for (const person of unshared(others)) if (busy.has(person)) found.push({ kind: 'driver-used-twice', person, ...both })
    }
  }
  return found
}

function drivers(visit: Visit, vehicles: readonly VehicleId[]): readonly PersonId[] {
  return vehicles.flatMap((id) => visit.vehicles[id]?.driver?.person ?? [])
}
