import { mm } from '../setting/measures'
import type { PlanSeat } from './plan-seats'

/** Weights of a plan in points: walls, tables, chairs, fine lines. */
export const strokes = { wall: mm(0.7), table: mm(0.5), chair: mm(0.3), fine: mm(0.14), dash: mm(0.18) } as const
export const chairRadius = mm(3.7)
/** Half a door, which is how far a wing swings into the room. */
export const doorHalf = mm(8)

/** A chair: white for a guest, black for a host, a second ring for an interpreter, dashes where nobody sits. */
export function chairSign(seat: PlanSeat, x: number, y: number, radius = chairRadius): string {
  const { person, number, host, interpreter } = seat
  if (person === undefined) {
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#000" stroke-width="${strokes.dash}" stroke-dasharray="${mm(0.9)} ${mm(0.7)}"/>`
  }
  const ink = host ? '#fff' : '#000'
  const disc = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${host ? '#000' : '#fff'}" stroke="#000" stroke-width="${strokes.chair}"/>`
  const ring = interpreter
    ? `<circle cx="${x}" cy="${y}" r="${radius - mm(0.75)}" fill="none" stroke="${ink}" stroke-width="${strokes.chair * 0.8}"/>`
    : ''
  const full = radius / chairRadius
  const size = (number.length > 2 ? mm(2.4) : mm(3.1)) * full * (interpreter ? 0.85 : 1)
  const sign = `<text x="${x}" y="${y + size * 0.355}" text-anchor="middle" font-family="Sans" font-weight="bold" font-size="${size}" fill="${ink}">${number}</text>`
  return `${disc}${ring}${number === '' ? '' : sign}`
}

/** The wall with the door in it, and a triangle where the viewer stands. */
export function doorSigns(width: number, y: number, door: 'here' | 'none'): string {
  const middle = width / 2
  const half = doorHalf
  const triangle = `<path d="M${middle} ${y + mm(2.4)} l${mm(2.8)} ${mm(3.4)} h${-mm(5.6)} z" fill="#000"/>`
  if (door === 'none') return `<path d="M0 ${y} H${width}" stroke="#000" stroke-width="${strokes.wall}" fill="none"/>${triangle}`
  const swing = `M${middle - half} ${y} v${-half} a${half} ${half} 0 0 1 ${half} ${half} M${middle + half} ${y} v${-half} a${half} ${half} 0 0 0 ${-half} ${half}`
  return [
    `<path d="M0 ${y} H${middle - half} M${middle + half} ${y} H${width}" stroke="#000" stroke-width="${strokes.wall}" fill="none"/>`,
    `<path d="${swing}" stroke="#000" stroke-width="${strokes.fine}" fill="none"/>`,
    triangle
  ].join('')
}

export function svgOf(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
}
