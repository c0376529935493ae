import type { PageSize } from './pdf/pdf-document'

/** `page` shows the whole page in the room there is; a number is parts of the true size. */
export type Zoom = 'page' | number

const steps = [0.33, 0.5, 0.66, 0.8, 1, 1.25, 1.5, 2, 3] as const

/** Pixels of the screen to a point at true size. */
const trueSize = 96 / 72

/** Pixels to the point. `room` is the free space in pixels. */
export function scaleOf(zoom: Zoom, page: PageSize, room: PageSize): number {
  if (zoom !== 'page') return zoom * trueSize
  const fitting = Math.min(room.width / page.width, room.height / page.height)
  return Math.max(0.3 * trueSize, Math.min(fitting, 1.5 * trueSize))
}

/** The part of the true size that a scale is, in per cent. */
export function percentOf(scale: number): number {
  return Math.round((scale / trueSize) * 100)
}

/** The next step up or down from what is on the screen; undefined at the end. */
export function nextZoom(scale: number, way: 'in' | 'out'): number | undefined {
  const now = scale / trueSize
  return way === 'in' ? steps.find((step) => step > now + 0.005) : steps.findLast((step) => step < now - 0.005)
}
