import type { FigureRow, PlanFigure } from '../../../rules/seats/plan-figures'
import type { PaperFrame } from '../paper-frame'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { FigureDrawing } from './figure-drawing'
import { type PlanLabel, planLabel } from './plan-label'
import type { PlanSeat } from './plan-seats'
import { chairRadius, chairSign, strokes } from './plan-signs'

/** Tables that are drawn, with their depth; others are rows of people alone. */
const depths: Readonly<Record<string, number>> = {
  talks: mm(22),
  long: mm(22),
  signing: mm(9),
  'head-table': mm(9),
  podium: mm(9)
}
const pad = mm(6)
const widest = mm(37)
/** Names stand at the chairs as long as these are so far apart. */
const narrowest = mm(27)

type Wish = {
  readonly frames: readonly PaperFrame[]
  readonly figure: Extract<PlanFigure, { kind: 'rows' }>
  readonly seatAt: (table: string, position: number) => PlanSeat
  readonly width: number
}

/** Rows along a table from the far one to the near one, names above far chairs and below near ones. */
export function rowsDrawing({ frames, figure, seatAt, width }: Wish): FigureDrawing {
  const most = Math.max(1, ...figure.rows.map(({ positions }) => positions.length))
  const pitch = Math.min(widest, (width - 2 * pad) / most)
  const single =
    figure.rows.filter(({ place }) => place === 'far').length < 2 &&
    figure.rows.filter(({ place }) => place === 'near').length < 2
  const labelled = pitch >= narrowest && single
  const radius = Math.min(chairRadius, pitch * 0.42)
  const svg: string[] = []
  const labels: Node[] = []
  let y = mm(4)
  const draw = (row: FigureRow): void => {
    const seats = row.positions.map((position) => seatAt(row.table.id, position))
    const names = seats.map(({ person }) =>
      labelled && person !== undefined ? planLabel(frames, person, pitch - mm(2)) : undefined
    )
    const tall = Math.max(0, ...names.map((name) => name?.height ?? 0))
    const far = row.place === 'far'
    const middle = y + (far ? tall + (tall > 0 ? mm(2) : 0) : 0) + radius
    for (const [index, seat] of seats.entries()) {
      const x = width / 2 + (index - (seats.length - 1) / 2) * pitch
      svg.push(chairSign(seat, x, middle, radius))
      const name = names[index]
      if (name !== undefined) {
        labels.push(
          placed(
            name,
            x - pitch / 2 + mm(1),
            far ? middle - radius - mm(1.6) - name.height : middle + radius + mm(1.6),
            pitch - mm(2)
          )
        )
      }
    }
    y = middle + radius + (far ? mm(2) : tall + mm(2.6))
  }
  for (const row of figure.rows) if (row.place === 'far') draw(row)
  const depth = depths[figure.table.form]
  if (depth !== undefined) {
    const own = figure.rows.filter(({ table }) => table === figure.table)
    const long = Math.max(1, ...own.map(({ positions }) => positions.length)) * pitch
    const left = (width - long) / 2 - mm(1)
    svg.push(tableSigns(left, y, long + mm(2), depth, figure.table.form))
    y += depth + mm(2)
  }
  for (const row of figure.rows) if (row.place === 'near') draw(row)
  return { svg, labels, height: y + mm(2.5), listed: !labelled }
}

function placed(label: PlanLabel, x: number, y: number, width: number): Node {
  return { relativePosition: { x, y }, stack: [label.node(width, 'center')] }
}

function tableSigns(x: number, y: number, width: number, height: number, form: string): string {
  const outline = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${mm(1.2)}" fill="none" stroke="#000" stroke-width="${strokes.table}"/>`
  if (form !== 'talks' && form !== 'signing') return outline
  const [middle, centre] = [x + width / 2, y + height / 2]
  const dash = `stroke="#000" stroke-width="${strokes.dash}" stroke-dasharray="${mm(1.9)} ${mm(1.3)}"`
  const line =
    form === 'talks'
      ? `<path d="M${x + mm(8)} ${centre} H${middle - mm(22)} M${middle + mm(22)} ${centre} H${x + width - mm(8)}" ${dash}/>`
      : ''
  // Two flags: empty outlines, since flags are never drawn.
  const top = Math.min(mm(3.4), height / 2 - mm(1))
  const flag = (side: -1 | 1) =>
    `<path d="M${middle + side * mm(2.6)} ${centre - top} v${top * 2} m${-mm(1.2)} 0 h${mm(2.4)} M${middle + side * mm(2.6)} ${centre - top} h${side * mm(4.6)} v${mm(3)} h${-side * mm(4.6)}" fill="none" stroke="#000" stroke-width="${strokes.chair}"/>`
  return `${outline}${line}${flag(-1)}${flag(1)}`
}
