import type { SeatingPlan } from '../../../model/visit'
import { type PlanFigure, planFigures } from '../../../rules/seats/plan-figures'
import { profileOfPlan } from '../../../rules/seats/profile-of-plan'
import { isTurned } from '../../../rules/seats/seat-view'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { FigureDrawing } from './figure-drawing'
import { planSeats } from './plan-seats'
import { doorHalf, doorSigns, strokes, svgOf } from './plan-signs'
import { ringDrawing } from './ring-drawing'
import { rowsDrawing } from './rows-drawing'

export type DrawnFigure = { readonly figure: PlanFigure; readonly node: Node; readonly listed: boolean }

/** Every table of a plan in its room: walls, chairs, names, the door, and the triangle where the viewer stands. */
export function drawnFigures(
  frames: readonly [PaperFrame, ...PaperFrame[]],
  wish: PaperWish,
  plan: SeatingPlan,
  width: number
): readonly DrawnFigure[] {
  const [frame] = frames
  const profile = profileOfPlan(wish.office, plan)
  const seatAt = planSeats(frame, plan)
  return planFigures(plan, profile).map((figure) => {
    const name = frame.composer.read(figure.table.name, `seatingPlans.${plan.id}.tables.${figure.table.id}.name`)
    const drawing =
      figure.kind === 'ring'
        ? ringDrawing({ frames, figure, seatAt, width, name, number: plan.tables.indexOf(figure.table) + 1 })
        : rowsDrawing({ frames, figure, seatAt, width })
    return { figure, listed: drawing.listed, node: room(frame, plan, figure, drawing, width) }
  })
}

function room(frame: PaperFrame, plan: SeatingPlan, figure: PlanFigure, drawing: FigureDrawing, width: number): Node {
  // The door is where the viewer stands, or behind the plan where the viewer faces it; a hall has none on this side.
  const here = plan.viewpoint === 'door'
  const wall = drawing.height + (here ? mm(figure.kind === 'ring' ? 6 : 2.5) : 0)
  const walls = `<path d="M${strokes.wall / 2} ${wall} V${strokes.wall / 2} H${width - strokes.wall / 2} V${wall}" fill="none" stroke="#000" stroke-width="${strokes.wall}"/>`
  const turned = isTurned(figure.table.form, plan.viewpoint)
  const far = turned && !here ? farDoor(width) : ''
  const height = wall + mm(7)
  const svg = svgOf(width, height, [
    figure.kind === 'ring' ? '' : walls,
    far,
    ...drawing.svg,
    doorSigns(width, wall, here ? 'here' : 'none')
  ])
  const viewWords = frame.composer.say(`plans.view.${plan.viewpoint}`)
  const view: Node = frame.composer.p({ family: 'sans', size: 8.6, leading: 12, weight: 600, align: 'center' }, viewWords)
  return { whole: true, stack: [...drawing.labels, { svg, width, role: 'figure', alt: viewWords }, view] }
}

/** The door in the far wall, when the room is seen from its other end. */
function farDoor(width: number): string {
  const [middle, half] = [width / 2, doorHalf]
  return `<path d="M${middle - half} 0 H${middle + half}" stroke="#fff" stroke-width="${strokes.wall * 2}"/><path d="M${middle - half} 0 v${mm(3)} M${middle + half} 0 v${mm(3)}" stroke="#000" stroke-width="${strokes.chair}"/>`
}
