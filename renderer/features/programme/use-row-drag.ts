import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'

/** A row in the hand: where the pointer is and over which day. */
export type RowDrag = { readonly item: Item; readonly x: number; readonly y: number; readonly day: WallDate | undefined }

type Grip = {
  readonly item: Item
  readonly x: number
  readonly y: number
  readonly target: HTMLElement
  readonly pointer: number
}

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4
const edge = 40

/**
 * Takes a row to another day with the pointer. The row is let go over any row or heading of a day; Esc or a lost pointer
 * leaves everything as it was.
 */
export function useRowDrag(onDrop: (item: Item, day: WallDate) => void): {
  readonly drag: RowDrag | undefined
  readonly begin: (item: Item, event: PointerEvent<HTMLElement>) => void
} {
  const grip = useRef<Grip | undefined>(undefined)
  const [drag, setDrag] = useState<RowDrag>()
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })

  const begin = useCallback((item: Item, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    grip.current = { item, x: event.clientX, y: event.clientY, target: event.currentTarget, pointer: event.pointerId }
  }, [])

  useEffect(() => {
    const end = () => {
      grip.current = undefined
      setDrag(undefined)
      document.body.style.removeProperty('cursor')
    }
    const move = (event: globalThis.PointerEvent) => {
      const held = grip.current
      if (held === undefined || event.pointerId !== held.pointer) return
      const travelled = Math.hypot(event.clientX - held.x, event.clientY - held.y)
      setDrag((before) => {
        if (before === undefined && travelled < threshold) return before
        document.body.style.cursor = 'grabbing'
        return { item: held.item, x: event.clientX, y: event.clientY, day: dayAt(event.clientX, event.clientY) }
      })
      if (travelled >= threshold) {
        event.preventDefault()
        scrollAtEdges(held.target, event.clientY)
      }
    }
    const up = (event: globalThis.PointerEvent) => {
      const held = grip.current
      if (held === undefined || event.pointerId !== held.pointer) return
      const travelled = Math.hypot(event.clientX - held.x, event.clientY - held.y)
      const day = dayAt(event.clientX, event.clientY)
      end()
      if (travelled >= threshold && day !== undefined) drop.current(held.item, day)
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || grip.current === undefined) return
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
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('blur', end)
      window.removeEventListener('keydown', key, true)
    }
  }, [])

  return { drag, begin }
}

function dayAt(x: number, y: number): WallDate | undefined {
  const row = document.elementFromPoint(x, y)?.closest('tr[data-day], tr[id^="day-"]')
  if (!(row instanceof HTMLElement)) return undefined
  const date = row.dataset.day ?? row.id.replace('day-', '')
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? (date as WallDate) : undefined
}

function scrollAtEdges(from: HTMLElement, y: number): void {
  const pane = from.closest('[data-scrolls]')
  if (pane === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + edge) pane.scrollBy(0, -16)
  else if (y > bottom - edge) pane.scrollBy(0, 16)
}
