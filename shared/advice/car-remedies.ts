import type { ItemId, VehicleId } from '../base/id'
import { lastOrderKey } from '../commands/place-record'
import type { Office } from '../model/office'
import type { Item, Vehicle, Visit } from '../model/visit'
import { attendance } from '../rules/attendance'
import { placeInCars } from '../rules/cars/place-in-cars'
import type { Finding } from '../rules/finding'
import { inOrder } from '../rules/item-order'
import { placedTime } from '../rules/schedule'
import { editItem, moveAfter } from './edits'
import type { Remedy, Supplies } from './remedy'

type Of<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>

/** Everybody placed anew where the cars have room for all; otherwise another car. */
export function forOverfullCar(
  visit: Visit,
  office: Office,
  { items: [id] }: Of<'car-over-capacity'>,
  supplies: Supplies
): readonly Remedy[] {
  const item = visit.items[id]
  if (item?.transfer === undefined) return []
  return placedAnew(visit, office, item, supplies)
}

/** The first free place in the order of the column; where there is none, another car. Several people are all placed anew. */
export function forNoCarSeat(
  visit: Visit,
  office: Office,
  { items: [id], person, persons }: Of<'without-car-seat'>,
  supplies: Supplies
): readonly Remedy[] {
  const item = visit.items[id]
  if (item?.transfer === undefined) return []
  if (persons.length > 1) return placedAnew(visit, office, item, supplies)
  const { transfer } = item
  const planned = placeInCars(visit, office, item).seats.find((seat) => seat.person === person)
  const isTaken = (vehicle: VehicleId, seat: number) =>
    transfer.seats.some((taken) => taken.vehicle === vehicle && taken.seat === seat)
  for (const vehicle of [planned?.vehicle, ...transfer.vehicles]) {
    const room = vehicle === undefined ? 0 : (visit.vehicles[vehicle]?.seats ?? 0)
    const taken = transfer.seats.filter((seat) => seat.vehicle === vehicle).length
    if (vehicle === undefined || taken >= room || visit.vehicles[vehicle]?.columnRole === 'baggage') continue
    const seat = Array.from({ length: room }, (_, index) => index + 1).find((number) => !isTaken(vehicle, number)) ?? 1
    const command = editItem(id, { transfer: { ...transfer, seats: [...transfer.seats, { vehicle, seat, person }] } })
    return [{ kind: 'seat-in-car', item: id, person, vehicle, command }]
  }
  return withAnotherCar(visit, office, item, supplies)
}

export function forCarUsedTwice(visit: Visit, { items: [first, second], vehicle }: Of<'vehicle-used-twice'>): readonly Remedy[] {
  const item = visit.items[second]
  const needed = visit.vehicles[vehicle]?.seats ?? 1
  const other = item === undefined ? undefined : freeCars(visit, item).find(({ seats }) => seats >= needed)
  const later = moveAfter(visit, first, second, 0)
  if (item?.transfer === undefined || other === undefined) return later
  const { transfer } = item
  const command = editItem(second, {
    transfer: {
      ...transfer,
      vehicles: transfer.vehicles.map((id) => (id === vehicle ? other.id : id)),
      seats: transfer.seats.map((seat) => (seat.vehicle === vehicle ? { ...seat, vehicle: other.id } : seat))
    }
  })
  return [{ kind: 'replace-vehicle', item: second, vehicle: other.id, command }, ...later]
}

function placedAnew(visit: Visit, office: Office, item: Item, supplies: Supplies): readonly Remedy[] {
  if (item.transfer === undefined) return []
  const plan = placeInCars(visit, office, item)
  if (plan.standing.length > 0) return withAnotherCar(visit, office, item, supplies)
  const command = editItem(item.id, { transfer: { ...item.transfer, seats: plan.seats } })
  return [{ kind: 'place-in-cars', item: item.id, command }]
}

function withAnotherCar(visit: Visit, office: Office, item: Item, supplies: Supplies): readonly Remedy[] {
  if (item.transfer === undefined) return []
  for (const { id } of freeCars(visit, item)) {
    const transfer = { ...item.transfer, vehicles: [...item.transfer.vehicles, id] }
    const plan = placeInCars(visit, office, { ...item, transfer })
    if (plan.standing.length > 0) continue
    return [
      {
        kind: 'add-vehicle',
        item: item.id,
        vehicle: id,
        command: editItem(item.id, { transfer: { ...transfer, seats: plan.seats } })
      }
    ]
  }
  return withHiredCar(visit, office, item, supplies)
}

/** Where no car of the visit is free, one more is put on its list, with a seat for everybody who stands. */
function withHiredCar(visit: Visit, office: Office, item: Item, { newId, vehicle: name }: Supplies): readonly Remedy[] {
  if (item.transfer === undefined) return []
  const { standing } = placeInCars(visit, office, item)
  const seats = Math.max(1, standing.length)
  const record: Vehicle = {
    id: newId as VehicleId,
    order: lastOrderKey(visit, 'vehicles'),
    name,
    kind: seats > 4 ? 'minibus' : 'sedan',
    columnRole: 'staff',
    seats
  }
  const transfer = { ...item.transfer, vehicles: [...item.transfer.vehicles, record.id] }
  const grown = { ...visit, vehicles: { ...visit.vehicles, [record.id]: record } }
  const plan = placeInCars(grown, office, { ...item, transfer })
  const commands = [
    { kind: 'add', collection: 'vehicles', record } as const,
    editItem(item.id, { transfer: { ...transfer, seats: plan.seats } })
  ]
  return [{ kind: 'hire-vehicle', item: item.id, count: seats, command: { kind: 'together', commands } }]
}

/** Cars of the visit that nobody wants while the transfer lasts. */
function freeCars(visit: Visit, item: Item): readonly Vehicle[] {
  const time = placedTime(visit, item.id)
  const busy = new Set<VehicleId>(item.transfer?.vehicles ?? [])
  for (const other of attendance(visit)) {
    if (time === undefined || other.time.start >= time.end || time.start >= other.time.end) continue
    for (const vehicle of vehiclesOf(visit, other.item.id)) busy.add(vehicle)
  }
  return inOrder(visit.vehicles).filter(
    ({ id, columnRole }) => !busy.has(id) && columnRole !== 'baggage' && columnRole !== 'lead'
  )
}

function vehiclesOf(visit: Visit, id: ItemId): readonly VehicleId[] {
  return visit.items[id]?.transfer?.vehicles ?? []
}
