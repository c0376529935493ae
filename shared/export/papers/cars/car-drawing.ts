import type { PersonId } from '../../../base/id'
import type { ColumnCar } from '../../../rules/cars/car-column'
import { mm } from '../setting/measures'

/** How a person is drawn: the number of the list, and whether on black ground or with a double outline. */
export type CarSign = { readonly number: string; readonly host: boolean; readonly interprets: boolean }

const [seat, gap] = [mm(4.7), mm(1.4)]
const [nose, tail] = [mm(5), mm(3)]

/** A car from above, front to the left, the kerb above it: outline, the driver's ring, seats with the numbers of the list. */
export function carDrawing(
  car: ColumnCar,
  signs: ReadonlyMap<PersonId, CarSign>
): { readonly svg: string; readonly width: number; readonly height: number } {
  const width = nose + car.rows * (seat + gap) + tail
  const height = car.across * (seat + gap) + gap + mm(1.6)
  const at = (row: number, across: number) => ({ x: nose + row * (seat + gap), y: mm(0.8) + gap + across * (seat + gap) })
  const wheel = at(0, car.across - 1)
  const parts = [
    frame(0.4, 0.4, width - 0.8, height - 0.8, mm(3.4), `fill="none" stroke="#000000" stroke-width="${mm(0.34)}"`),
    ring(wheel.x + seat / 2, wheel.y + seat / 2),
    ...car.seats.map(({ row, across, person }) => {
      const { x, y } = at(row, across)
      const sign = person === undefined ? undefined : signs.get(person)
      return sign === undefined ? free(x, y) : taken(x, y, sign)
    })
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`
  return { svg, width, height }
}

/** One sign by itself, for the legend. */
export function signDrawing(kind: 'guest' | 'host' | 'interpreter' | 'driver' | 'free'): string {
  const inner = {
    guest: taken(1, 1, { number: '1', host: false, interprets: false }),
    host: taken(1, 1, { number: 'IV', host: true, interprets: false }),
    interpreter: taken(1, 1, { number: '10', host: false, interprets: true }),
    driver: `${ring(1 + seat / 2, 1 + seat / 2)}`,
    free: free(1, 1)
  }[kind]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${seat + 2}" height="${seat + 2}">${inner}</svg>`
}

function taken(x: number, y: number, { number, host, interprets }: CarSign): string {
  const size = number.length > 2 ? mm(2) : mm(2.7)
  const middle = x + seat / 2
  return [
    frame(x, y, seat, seat, mm(0.9), `fill="${host ? '#000000' : '#ffffff'}" stroke="#000000" stroke-width="${mm(0.3)}"`),
    interprets
      ? frame(
          x + 1.3,
          y + 1.3,
          seat - 2.6,
          seat - 2.6,
          mm(0.6),
          `fill="none" stroke="${host ? '#ffffff' : '#000000'}" stroke-width="${mm(0.14)}"`
        )
      : '',
    `<text x="${middle}" y="${y + seat / 2 + size * 0.36}" text-anchor="middle" font-family="Sans" font-weight="bold" font-size="${size}" fill="${host ? '#ffffff' : '#000000'}">${number}</text>`
  ].join('')
}

function free(x: number, y: number): string {
  return frame(x, y, seat, seat, mm(0.9), `fill="none" stroke="#000000" stroke-width="${mm(0.18)}" stroke-dasharray="2 1.6"`)
}

function ring(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="${seat / 2}" fill="none" stroke="#000000" stroke-width="${mm(0.3)}"/><circle cx="${x}" cy="${y}" r="${seat / 4}" fill="none" stroke="#000000" stroke-width="${mm(0.3)}"/>`
}

function frame(x: number, y: number, width: number, height: number, radius: number, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ry="${radius}" ${paint}/>`
}
