import type { PersonId, VehicleId } from '../base/id'
import type { Visit } from '../model/visit'
import { type Attended, inBoth } from './attendance'

/** Who has no place by name, how many places nobody has by name, and the last car that has such places. */
export type Standing = { readonly persons: readonly PersonId[]; readonly free: number; readonly last?: VehicleId }

/** A vehicle in which nobody has a place by name is free for everybody: who rides there is nobody's finding until it is full. */
export function standingAt(visit: Visit, { item, people }: Attended): Standing {
  const { transfer } = item
  if (transfer === undefined || transfer.vehicles.length === 0) return { persons: [], free: 0 }
  const seated = new Set(transfer.seats.map(({ person }) => person))
  const named = new Set(transfer.seats.map(({ vehicle }) => vehicle))
  const persons = inBoth(visit, people, people).filter((person) => !seated.has(person))
  const open = transfer.vehicles.filter((vehicle) => !named.has(vehicle) && carries(visit, vehicle))
  const free = open.reduce((sum, vehicle) => sum + (visit.vehicles[vehicle]?.seats ?? 0), 0)
  const last = open.at(-1)
  return { persons, free, ...(last === undefined ? {} : { last }) }
}

function carries(visit: Visit, id: VehicleId): boolean {
  const role = visit.vehicles[id]?.columnRole
  return role !== 'baggage' && role !== 'lead' && role !== 'spare'
}
