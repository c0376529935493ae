import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'

/** A row in the hand, and the row before which it would be let go; none is the end of the list. */
export type Held = { readonly id: string; readonly before: string | undefined }

type Grip = { readonly id: string; readonly y: number; readonly pointer: number; readonly list: HTMLElement }

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

/** Moves a row of a `DataTable` within its list by a grip. Esc or a lost pointer leaves everything as it was. */
export function useRowReorder(onDrop: (id: string, before: string | undefined) => void): {
  readonly held: Held | undefined
  readonly begin: (id: string, event: PointerEvent<HTMLElement>) => void
} {
  const grip = useRef<Grip | undefined>(undefined)
  const latest = useRef<Held | undefined>(undefined)
  const [held, setHeld] = useState<Held>()
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })

  const begin = useCallback((id: string, event: PointerEvent<HTMLElement>) => {
    const list = event.currentTarget.closest('table')
    if (event.button !== 0 || list === null) return
    event.preventDefault()
    grip.current = { id, y: event.clientY, pointer: event.pointerId, list }
  }, [])

  useEffect(() => {
    const hold = (next: Held | undefined) => {
      latest.current = next
      setHeld((before) => (before?.id === next?.id && before?.before === next?.before ? before : next))
    }
    const end = () => {
      grip.current = undefined
      hold(undefined)
    }
    const move = (event: globalThis.PointerEvent) => {
      const own = grip.current
      if (own === undefined || event.pointerId !== own.pointer) return
      if (latest.current === undefined && Math.abs(event.clientY - own.y) < threshold) return
      hold({ id: own.id, before: rowAfter(own.list, event.clientY) })
    }
    const up = () => {
      const released = latest.current
      end()
      if (released !== undefined && released.id !== released.before) drop.current(released.id, released.before)
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

  return { held, begin }
}

/** The first row whose middle lies below the pointer. */
function rowAfter(list: HTMLElement, y: number): string | undefined {
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const { top, height } = row.getBoundingClientRect()
    if (y < top + height / 2) return row.dataset.row
  }
  return undefined
}
