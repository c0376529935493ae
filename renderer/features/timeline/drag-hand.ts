import { createPointerHold, type PointerHold } from '../../ui/pointer-hold'
import { beginPicture, type DragPicture } from './drag-picture'
import type { DragGoal, DragGround, Grip } from './drag-session'
import { goalOf } from './goal-of'
import { scrollAtEdges } from './scroll-at-edges'

type At = Pick<PointerEvent, 'clientX' | 'clientY' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'pointerId'>

type Held = {
  readonly grip: Grip
  readonly ground: DragGround
  readonly from: At
  readonly tray: HTMLElement | null
  last: At
  picture: DragPicture | undefined
  goal: DragGoal | undefined
  frame: number
}

export type DragHand = Pick<PointerHold<Held>, 'travelled' | 'press' | 'listen'> & {
  /** Takes hold; nothing moves until the hand has travelled. */
  readonly take: (grip: Grip, ground: DragGround, at: At) => void
}

/** The hand on the timeline, from the press until it lets go, Esc or a lost pointer. One picture a frame, however many moves. */
export function createDragHand(
  onDrop: (held: Pick<Held, 'grip' | 'ground'>, goal: DragGoal, copying: boolean) => void
): DragHand {
  const draw = (held: Held): void => {
    held.frame = aim(held) ? requestAnimationFrame(() => draw(held)) : 0
  }
  const hold = createPointerHold<Held>({
    onTravel: (held, event) => {
      const { grip, ground } = held
      // On the layer, which holds next to nothing: a cursor is inherited, and a thousand cards would be styled anew.
      ground.layer.setPointerCapture(event.pointerId)
      ground.layer.style.cursor = grip.kind === 'start' || grip.kind === 'end' ? 'ns-resize' : 'grabbing'
      held.picture = beginPicture(ground, grip)
    },
    onMove: (held, event) => {
      held.last = event
      if (held.frame === 0) held.frame = requestAnimationFrame(() => draw(held))
    },
    onDrop: (held, event) => {
      // What the last frame has shown is what is let go, unless the hand went on since.
      const further = event.clientX !== held.last.clientX || event.clientY !== held.last.clientY || held.frame !== 0
      held.last = event
      if (further || held.goal === undefined) aim(held)
      if (held.goal !== undefined) onDrop(held, held.goal, event.ctrlKey)
    },
    onEnd: (held) => {
      cancelAnimationFrame(held.frame)
      held.picture?.clear()
      held.ground.layer.style.removeProperty('cursor')
      held.tray?.removeAttribute('data-aimed')
    }
  })
  return {
    ...hold,
    take: (grip, ground, at) =>
      hold.take({ grip, ground, from: at, last: at, tray: poolTray(), picture: undefined, goal: undefined, frame: 0 }, at)
  }
}

/** Shows where it would be let go now; says whether the pane scrolled, so that it must be shown again. */
function aim(held: Held): boolean {
  const { last, from, ground, grip, tray } = held
  const over = (grip.kind === 'move' || grip.kind === 'pool') && isOver(tray, last)
  const scrolled = !over && scrollAtEdges(ground.scroller, last.clientX, last.clientY)
  const box = ground.layer.getBoundingClientRect()
  const [dx, dy] = [Math.abs(last.clientX - from.clientX), Math.abs(last.clientY - from.clientY)]
  const axis = last.shiftKey ? (dy >= dx ? 'time' : 'day') : 'both'
  const [x, y] = [last.clientX - box.left, last.clientY - box.top]
  held.goal = goalOf(ground.layout, grip, { x, y, fine: last.altKey, axis, overPool: over })
  tray?.toggleAttribute('data-aimed', over)
  if (held.goal !== undefined) held.picture?.show(held.goal, grip.kind === 'move' && last.ctrlKey)
  return scrolled
}

/** Looked for once: among a thousand cards it takes milliseconds. */
function poolTray(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-pool]')
}

function isOver(tray: HTMLElement | null, { clientX, clientY }: At): boolean {
  const box = tray?.getBoundingClientRect()
  return box !== undefined && clientY >= box.top && clientY <= box.bottom && clientX >= box.left && clientX <= box.right
}
