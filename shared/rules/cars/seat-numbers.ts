import type { CarProfile, Office } from '../../model/office'
import type { Vehicle } from '../../model/visit'

/** The office's profile of a vehicle: the one that it names, else the one of its kind. */
export function carProfileOf(office: Office, vehicle: Vehicle): CarProfile | undefined {
  return (
    office.carProfiles.find(({ id }) => id === vehicle.profile) ?? office.carProfiles.find((one) => one.vehicle === vehicle.kind)
  )
}

/**
 * The numbers of a vehicle's seats in the order of honour: those of its profile as far as the car has them. A saloon with
 * three seats has no middle one, but a front one.
 */
export function seatNumbers(office: Office, vehicle: Vehicle): readonly number[] {
  const all = carProfileOf(office, vehicle)?.seats.map(({ number }) => number) ?? []
  if (all.length === 0) return Array.from({ length: vehicle.seats }, (_, index) => index + 1)
  const missing = all.length - vehicle.seats
  if (missing <= 0) return [...all, ...Array.from({ length: -missing }, (_, index) => Math.max(...all) + index + 1)]
  return vehicle.kind === 'sedan' ? [...all.slice(0, vehicle.seats - 1), ...all.slice(-1)] : all.slice(0, vehicle.seats)
}
