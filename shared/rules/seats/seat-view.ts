import type { SeatProfile } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'
import { type SeatRow, seatRows, type Table } from './seat-rows'

export type Viewpoint = SeatingPlan['viewpoint']

/** A table as it is seen from one side: rows from the far one to the near one, each from left to right for the viewer. */
export type SeatView =
  | { readonly kind: 'rows'; readonly rows: readonly ViewedRow[] }
  /** Positions clockwise, the first at the far side, or at the near side where the ring is turned. */
  | { readonly kind: 'ring'; readonly positions: readonly number[]; readonly turned: boolean }

export type ViewedRow = { readonly place: 'far' | 'near'; readonly depth: number; readonly positions: readonly number[] }

/** Forms that are looked at from the hall or by the camera; the others from the door. */
const towardsHall: ReadonlySet<Table['form']> = new Set(['signing', 'podium', 'photograph', 'head-table', 'rows'])

/** What is seen from a viewpoint. Opposite viewpoints are half a turn apart, so that left and right, near and far change places. */
export function seatView(table: Table, profile: SeatProfile, viewpoint: Viewpoint, before?: Table): SeatView {
  const rows = seatRows(table, profile, before)
  const turned = isTurned(before?.form ?? table.form, viewpoint)
  const [only] = rows
  if (only?.place === 'ring') return { kind: 'ring', positions: only.positions, turned: turned !== !profile.hostFacesDoor }
  const seen = rows.map((row) => viewed(row, turned))
  // Behind means farther away in a far row and nearer in a near one.
  const depthOf = ({ place, depth }: ViewedRow) => (place === 'far' ? -1 - depth : 1 + depth)
  return { kind: 'rows', rows: seen.sort((a, b) => depthOf(a) - depthOf(b)) }
}

/** Whether the viewer stands at the other side than the one from which a plan of this form is drawn as a rule. */
export function isTurned(form: Table['form'], viewpoint: Viewpoint): boolean {
  return towardsHall.has(form) ? viewpoint === 'door' : viewpoint === 'hall'
}

function viewed({ place, depth, positions }: SeatRow, turned: boolean): ViewedRow {
  const far = (place !== 'near') !== turned
  // Whoever faces the viewer has the right hand at the viewer's left.
  return { place: far ? 'far' : 'near', depth, positions: far ? [...positions].reverse() : positions }
}
