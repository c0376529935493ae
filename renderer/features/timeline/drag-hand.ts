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

export type DragHand = {
  /** Takes hold; nothing moves until the hand has travelled. */
  readonly take: (grip: Grip, ground: DragGround, at: At) => void
  /** Whether the press that went before became a drag, so that its click selects nothing. */
  readonly travelled: () => boolean
  readonly press: () => void
  /** Listens to the window; what it returns lets go and listens no more. */
  readonly listen: () => () => void
}

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

/** The hand on the timeline, from the press until it lets go, Esc or a lost pointer. One picture a frame, however many moves. */
export function createDragHand(
  onDrop: (held: Pick<Held, 'grip' | 'ground'>, goal: DragGoal, copying: boolean) => void
): DragHand {
  let held: Held | undefined
  let travelled = false

  const end = (): void => {
    if (held === undefined) return
    cancelAnimationFrame(held.frame)
    held.picture?.clear()
    held.ground.layer.style.removeProperty('cursor')
    held.tray?.removeAttribute('data-aimed')
    held = undefined
  }
  const draw = (): void => {
    if (held === undefined) return
    held.frame = 0
    if (aim(held)) held.frame = requestAnimationFrame(draw)
  }
  const move = (event: PointerEvent): void => {
    if (held === undefined || event.pointerId !== held.from.pointerId) return
    held.last = event
    if (held.picture === undefined) {
      if (Math.hypot(event.clientX - held.from.clientX, event.clientY - held.from.clientY) < threshold) return
      travelled = true
      // On the layer, which holds next to nothing: a cursor is inherited, and a thousand cards would be styled anew.
      held.ground.layer.setPointerCapture(event.pointerId)
      held.ground.layer.style.cursor = held.grip.kind === 'start' || held.grip.kind === 'end' ? 'ns-resize' : 'grabbing'
      held.picture = beginPicture(held.ground, held.grip)
    }
    event.preventDefault()
    if (held.frame === 0) held.frame = requestAnimationFrame(draw)
  }
  const up = (event: PointerEvent): void => {
    if (held === undefined || event.pointerId !== held.from.pointerId) return
    if (held.picture !== undefined) {
      // What the last frame has shown is what is let go, unless the hand went on since.
      const further = event.clientX !== held.last.clientX || event.clientY !== held.last.clientY || held.frame !== 0
      held.last = event
      if (further || held.goal === undefined) aim(held)
      if (held.goal !== undefined) onDrop(held, held.goal, event.ctrlKey)
    }
    end()
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || held?.picture === undefined) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }
  return {
    take: (grip, ground, at) => {
      held = { grip, ground, from: at, last: at, tray: poolTray(), picture: undefined, goal: undefined, frame: 0 }
    },
    travelled: () => travelled,
    press: () => {
      travelled = false
    },
    listen: () => listenTo({ move, up, end, key })
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

type Listeners = {
  readonly move: (event: PointerEvent) => void
  readonly up: (event: PointerEvent) => void
  readonly end: () => void
  readonly key: (event: KeyboardEvent) => void
}

function listenTo({ move, up, end, key }: Listeners): () => void {
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', end)
  window.addEventListener('blur', end)
  window.addEventListener('keydown', key, true)
  return () => {
    end()
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', end)
    window.removeEventListener('blur', end)
    window.removeEventListener('keydown', key, true)
  }
}

/** Looked for once: among a thousand cards it takes milliseconds. */
function poolTray(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-pool]')
}

function isOver(tray: HTMLElement | null, { clientX, clientY }: At): boolean {
  const box = tray?.getBoundingClientRect()
  return box !== undefined && clientY >= box.top && clientY <= box.bottom && clientX >= box.left && clientX <= box.right
}
