import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { ItemId } from '../../../shared/base/id'
import type { Item, Visit } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'
import type { CardZones } from './card-props'
import { beginPicture, type DragPicture } from './drag-picture'
import type { DragGoal, DragGround, Grip } from './drag-session'
import { finishDrag } from './finish-drag'
import { goalOf } from './goal-of'
import { gripAt } from './grip-at'
import { scrollAtEdges } from './scroll-at-edges'
import type { TimelineLayout } from './timeline-layout'
import type { TimelineActs } from './timeline-wishes'
import { useDragWords } from './use-drag-words'
import { walkCards } from './walk-cards'

type Given = {
  readonly visit: Visit
  readonly layout: TimelineLayout
  readonly words: ItemWords
  readonly zones: CardZones
  readonly chosen: ReadonlySet<ItemId>
  readonly acts: TimelineActs
  readonly scroller: RefObject<HTMLDivElement | null>
}

type Session = {
  readonly grip: Grip
  readonly ground: DragGround
  readonly pointer: number
  readonly x: number
  readonly y: number
  last: globalThis.PointerEvent | PointerEvent<HTMLElement>
  picture: DragPicture | undefined
  goal: DragGoal | undefined
  frame: number
}

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

/** Moving, resizing, drawing and copying with the pointer, from the press until it is let go, Esc or a lost pointer. */
export function useTimelinePointer(given: Given) {
  const latest = useRef(given)
  useEffect(() => {
    latest.current = given
  })
  const say = useDragWords(given.visit, given.words)
  const session = useRef<Session | undefined>(undefined)
  const dragged = useRef(false)

  const begin = (grip: Grip, event: PointerEvent<HTMLElement>): void => {
    const { visit, layout, words, zones, scroller } = latest.current
    const layer = scroller.current?.querySelector<HTMLElement>('[data-layer]')
    if (scroller.current === null || layer === null || layer === undefined) return
    const ground = { visit, layout, words, zones, say, scroller: scroller.current, layer }
    session.current = {
      grip,
      ground,
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      last: event,
      picture: undefined,
      goal: undefined,
      frame: 0
    }
  }

  useEffect(() => {
    const end = (): void => {
      const held = session.current
      session.current = undefined
      if (held === undefined) return
      cancelAnimationFrame(held.frame)
      held.picture?.clear()
      document.body.style.removeProperty('cursor')
      document.querySelector('[data-pool]')?.removeAttribute('data-aimed')
    }
    const draw = (held: Session): void => {
      held.frame = 0
      const { last, ground, grip } = held
      const over = grip.kind === 'move' || grip.kind === 'pool' ? overPool(last.clientX, last.clientY) : false
      const moved = !over && scrollAtEdges(ground.scroller, last.clientX, last.clientY)
      const box = ground.layer.getBoundingClientRect()
      const [dx, dy] = [Math.abs(last.clientX - held.x), Math.abs(last.clientY - held.y)]
      held.goal = goalOf(ground.layout, grip, {
        x: last.clientX - box.left,
        y: last.clientY - box.top,
        fine: last.altKey,
        axis: last.shiftKey ? (dy >= dx ? 'time' : 'day') : 'both',
        overPool: over
      })
      document.querySelector('[data-pool]')?.toggleAttribute('data-aimed', over)
      if (held.goal !== undefined) held.picture?.show(held.goal, grip.kind === 'move' && last.ctrlKey)
      if (moved) held.frame = requestAnimationFrame(() => draw(held))
    }
    const move = (event: globalThis.PointerEvent): void => {
      const held = session.current
      if (held === undefined || event.pointerId !== held.pointer) return
      held.last = event
      if (held.picture === undefined) {
        if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < threshold) return
        dragged.current = true
        held.ground.scroller.setPointerCapture(held.pointer)
        document.body.style.cursor = held.grip.kind === 'start' || held.grip.kind === 'end' ? 'ns-resize' : 'grabbing'
        held.picture = beginPicture(held.ground, held.grip)
      }
      event.preventDefault()
      if (held.frame === 0) held.frame = requestAnimationFrame(() => draw(held))
    }
    const up = (event: globalThis.PointerEvent): void => {
      const held = session.current
      if (held === undefined || event.pointerId !== held.pointer) return
      if (held.picture === undefined) return end()
      held.last = event
      draw(held)
      const { goal, grip, ground } = held
      if (goal !== undefined) {
        if (grip.kind === 'draw') latest.current.acts.draw({ date: goal.date, lane: goal.lane, start: goal.start, end: goal.end })
        else finishDrag(ground.visit, ground.layout, grip, goal, event.ctrlKey, latest.current.acts)
      }
      end()
    }
    const key = (event: globalThis.KeyboardEvent): void => {
      const held = session.current
      if (held === undefined || held.picture === undefined) return
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
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
  }, [])

  return {
    gripFromPool: (item: Item, event: PointerEvent<HTMLElement>) => {
      dragged.current = false
      if (event.button !== 0 || item.time.kind === 'leg') return
      const minutes = item.time.kind === 'unplaced' ? item.time.minutes : 60
      begin({ kind: 'pool', id: item.id, minutes, card: event.currentTarget }, event)
    },
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        dragged.current = false
        if (event.button !== 0) return
        const { layout, chosen } = latest.current
        const grip = gripAt(layout, event, chosen)
        if (grip !== undefined) begin(grip, event)
      },
      onClick: (event: MouseEvent<HTMLElement>) => {
        if (dragged.current) return
        const card = cardOf(event.target)
        const { acts } = latest.current
        if (card !== undefined) acts.select(card, event.ctrlKey || event.metaKey || event.shiftKey ? 'also' : 'only')
        else if (event.target instanceof Element && event.target.closest('[data-date]') !== null) acts.select(undefined, 'only')
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const card = cardOf(event.target)
        if (card !== undefined) latest.current.acts.open(card)
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const card = cardOf(event.target)
        if (card === undefined || event.nativeEvent.isComposing) return
        const { acts, layout } = latest.current
        if (event.key === 'Enter') acts.open(card)
        else if (event.key === ' ') acts.select(card, event.ctrlKey || event.shiftKey ? 'also' : 'only')
        else if (!walkCards(layout, card, event, acts)) return
        event.preventDefault()
      }
    }
  }
}

function cardOf(target: EventTarget): ItemId | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null
  return card?.dataset.card as ItemId | undefined
}

function overPool(x: number, y: number): boolean {
  const tray = document.querySelector('[data-pool]')?.getBoundingClientRect()
  return tray !== undefined && y >= tray.top && y <= tray.bottom && x >= tray.left && x <= tray.right
}
