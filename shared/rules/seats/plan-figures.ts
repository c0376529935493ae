import type { SeatProfile } from '../../model/office'
import type { SeatingPlan } from '../../model/visit'
import { hasHalves, type Table } from './seat-rows'
import { seatView } from './seat-view'

/** A row of one table, from left to right for the viewer. */
export type FigureRow = {
  readonly table: Table
  readonly place: 'far' | 'near'
  readonly depth: number
  readonly positions: readonly number[]
}

/** What is drawn as one: a ring around its table, or rows with the chairs that stand behind them, from the far one on. */
export type PlanFigure =
  | { readonly kind: 'ring'; readonly table: Table; readonly positions: readonly number[]; readonly turned: boolean }
  | { readonly kind: 'rows'; readonly table: Table; readonly rows: readonly FigureRow[] }

/** The tables of a plan as they are seen from its viewpoint. */
export function planFigures({ tables, viewpoint }: SeatingPlan, profile: SeatProfile): readonly PlanFigure[] {
  const figures: PlanFigure[] = []
  for (const [at, table] of tables.entries()) {
    const before = tables[at - 1]
    const view = seatView(table, profile, viewpoint, before)
    if (view.kind === 'ring') {
      figures.push({ kind: 'ring', table, positions: view.positions, turned: view.turned })
      continue
    }
    const last = figures.at(-1)
    const joined = last?.kind === 'rows' && before !== undefined && standsBehind(table, before) ? last : undefined
    const deepest = Math.max(0, ...(joined?.rows ?? []).map(({ depth }) => depth))
    const shift = joined === undefined || view.rows.some(({ depth }) => depth > 0) ? 0 : deepest + 1
    const rows = view.rows.map((row) => ({ table, ...row, depth: row.depth + shift }))
    if (joined === undefined) figures.push({ kind: 'rows', table, rows })
    else figures[figures.length - 1] = { ...joined, rows: [...joined.rows, ...rows].sort((a, b) => nearness(a) - nearness(b)) }
  }
  return figures
}

/** Behind means farther away in a far row and nearer in a near one. */
function nearness({ place, depth }: FigureRow): number {
  return place === 'far' ? -1 - depth : 1 + depth
}

/** A second row belongs to the table in front of it, the back row of a photograph to the front row. */
function standsBehind(table: Table, before: Table): boolean {
  return table.form === 'rows'
    ? hasHalves(before) || before.form !== 'round'
    : table.form === 'photograph' && before.form === 'photograph'
}
