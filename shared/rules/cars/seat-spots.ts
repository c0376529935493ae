import type { Office } from '../../model/office'
import type { Vehicle } from '../../model/visit'
import { seatNumbers } from './seat-numbers'

/**
 * Where a seat is, seen from above in the direction of travel: `row` 0 is the driver's, `across` 0 the right side. The driver
 * sits in row 0 at the far left of it (traffic on the right).
 */
export type SeatSpot = { readonly number: number; readonly row: number; readonly across: number }

export type CarBody = { readonly rows: number; readonly across: number; readonly spots: readonly SeatSpot[] }

/** Row and side of the numbered seats of each kind, as the office's profiles number them. */
const known: Readonly<Partial<Record<Vehicle['kind'], readonly (readonly [row: number, across: number])[]>>> = {
  sedan: [
    [1, 0],
    [1, 2],
    [1, 1],
    [0, 0]
  ],
  'host-driven': [
    [0, 0],
    [1, 0],
    [1, 2],
    [1, 1]
  ],
  'three-row': [
    [1, 0],
    [1, 2],
    [2, 0],
    [2, 2],
    [0, 0]
  ]
}

/** How many sit in one row behind the driver. */
const acrossOf: Readonly<Record<Vehicle['kind'], number>> = {
  sedan: 3,
  'host-driven': 3,
  'three-row': 3,
  minibus: 3,
  van: 3,
  coach: 4
}

/** The body of a car with its passenger seats. Seats beyond those that are known follow in rows behind. */
export function seatSpots(office: Office, vehicle: Vehicle): CarBody {
  const across = acrossOf[vehicle.kind]
  const table = known[vehicle.kind] ?? []
  const first = table.reduce((last, [row]) => Math.max(last, row), 0) + 1
  // A van's one passenger sits beside the driver, its baggage behind.
  const beside = vehicle.kind === 'van' ? 1 : 0
  const spots = seatNumbers(office, vehicle).map((number): SeatSpot => {
    const [row, at] = table[number - 1] ?? []
    if (row !== undefined && at !== undefined) return { number, row, across: at }
    const index = number - 1 - table.length - beside
    if (index < 0) return { number, row: 0, across: 0 }
    return { number, row: first + Math.floor(index / across), across: index % across }
  })
  return { rows: Math.max(1, ...spots.map(({ row }) => row)) + 1, across, spots }
}
