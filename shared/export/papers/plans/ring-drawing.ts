import type { PlanFigure } from '../../../rules/seats/plan-figures'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { FigureDrawing } from './figure-drawing'
import { type PlanLabel, planLabel } from './plan-label'
import type { PlanSeat } from './plan-seats'
import { chairRadius, chairSign, strokes } from './plan-signs'

type Wish = {
  readonly frames: readonly PaperFrame[]
  readonly figure: Extract<PlanFigure, { kind: 'ring' }>
  readonly seatAt: (table: string, position: number) => PlanSeat
  readonly width: number
  readonly number: number
  readonly name: Words | undefined
}

type Chair = { readonly x: number; readonly y: number; readonly label?: PlanLabel; readonly seat: PlanSeat }

/** More than these round one table stand by their numbers, with their names below. */
const mostNames = 14

/** A round table seen from above, names in two columns beside it with leaders, above and below it centred. */
export function ringDrawing({ frames, figure, seatAt, width, number, name }: Wish): FigureDrawing {
  const count = figure.positions.length
  const table = mm(Math.min(25.5, 15 + count))
  const ring = table + chairRadius + mm(2.6)
  const [centre, columnWidth] = [width / 2, Math.min(mm(56), width / 2 - ring - mm(13))]
  const labelled = count <= mostNames && columnWidth >= mm(24)
  const top = labelled ? mm(18) : mm(6)
  const middle = top + ring + chairRadius
  const chairs = figure.positions.map((position, index): Chair => {
    const angle = (index / count) * 2 * Math.PI + (figure.turned ? Math.PI : 0)
    const seat = seatAt(figure.table.id, position)
    const label = labelled && seat.person !== undefined ? planLabel(frames, seat.person, columnWidth) : undefined
    return {
      x: centre + ring * Math.sin(angle),
      y: middle - ring * Math.cos(angle),
      seat,
      ...(label === undefined ? {} : { label })
    }
  })
  const svg = [
    `<circle cx="${centre}" cy="${middle}" r="${table}" fill="none" stroke="#000" stroke-width="${strokes.table}"/>`,
    `<circle cx="${centre}" cy="${middle}" r="${table * 0.57}" fill="none" stroke="#000" stroke-width="${strokes.fine}"/>`,
    ...chairs.map(({ seat, x, y }) => chairSign(seat, x, y))
  ]
  const around: Around = { centre, middle, ring, columnWidth, top: top - mm(10) }
  const sides = [false, true].map((right) => namesOfSide(chairs, around, right))
  const labels = [
    ...titleOf(frames[0], number, name, centre, middle, table),
    ...namesOnAxis(chairs, around),
    ...sides.flatMap((side) => side.labels)
  ]
  const below = chairs.filter((chair) => onAxis(chair, around) && chair.y > middle).map(({ label }) => label?.height ?? 0)
  const height = middle + ring + chairRadius + (labelled ? Math.max(mm(15), ...below.map((label) => label + mm(6))) : mm(6))
  return { svg: [...svg, ...sides.flatMap((side) => side.leaders)], labels, height, listed: !labelled }
}

type Around = {
  readonly centre: number
  readonly middle: number
  readonly ring: number
  readonly columnWidth: number
  readonly top: number
}

function onAxis({ x }: Chair, { centre }: Around): boolean {
  return Math.abs(x - centre) < mm(1)
}

/** Names of the host and of the second host, above and below the table. */
function namesOnAxis(chairs: readonly Chair[], around: Around): readonly Node[] {
  return chairs.flatMap((chair) => {
    if (chair.label === undefined || !onAxis(chair, around)) return []
    const gap = chairRadius + mm(1.4)
    const y = chair.y < around.middle ? chair.y - gap - chair.label.height : chair.y + gap
    return [{ relativePosition: { x: around.centre - mm(27), y }, stack: [chair.label.node(mm(54), 'center')] }]
  })
}

/** Names in the column of one side, each with its leader of one knee. */
function namesOfSide(chairs: readonly Chair[], around: Around, right: boolean) {
  const { centre, ring, columnWidth } = around
  const own = chairs.filter((chair) => chair.label !== undefined && !onAxis(chair, around) && chair.x > centre === right)
  const x = right ? centre + ring + mm(11) : centre - ring - mm(11) - columnWidth
  const edge = right ? x - mm(1.4) : x + columnWidth + mm(1.4)
  const knee = right ? edge - mm(3.4) : edge + mm(3.4)
  const placed = spread(own, around.top)
  return {
    leaders: placed.map(({ chair, y }) => {
      const from = chair.x + (right ? chairRadius : -chairRadius)
      const at = y + Math.min((chair.label?.height ?? 0) / 2, mm(3))
      return `<path d="M${from} ${chair.y} L${knee} ${at} H${edge}" fill="none" stroke="#000" stroke-width="${strokes.fine}"/>`
    }),
    labels: placed.flatMap(({ chair, y }): readonly Node[] =>
      chair.label === undefined
        ? []
        : [{ relativePosition: { x, y }, stack: [chair.label.node(columnWidth, right ? 'left' : 'right')] }]
    )
  }
}

/** Names of one column in the order of their chairs, each beside its own and none over another. */
function spread(chairs: readonly Chair[], top: number): readonly { readonly chair: Chair; readonly y: number }[] {
  let next = top
  return [...chairs]
    .sort((a, b) => a.y - b.y)
    .map((chair) => {
      const height = chair.label?.height ?? 0
      const y = Math.max(next, chair.y - Math.min(height / 2, mm(3)))
      next = y + height + mm(2)
      return { chair, y }
    })
}

function titleOf(
  frame: PaperFrame | undefined,
  number: number,
  name: Words | undefined,
  centre: number,
  middle: number,
  table: number
): readonly Node[] {
  if (frame === undefined) return []
  const wide = table
  const { p } = frame.composer
  return [
    {
      relativePosition: { x: centre - wide / 2, y: middle - mm(8.4) },
      stack: [
        {
          columns: [
            {
              width: wide,
              stack: [
                p({ family: 'serif', size: 30, leading: 34, align: 'center' }, String(number)),
                p({ family: 'sans', size: 8, leading: 10.6, align: 'center' }, name)
              ]
            }
          ]
        }
      ]
    }
  ]
}
