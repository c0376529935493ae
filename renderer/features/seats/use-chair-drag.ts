import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { PersonId } from '../../../shared/base/id'
import type { Chair } from '../../../shared/commands/seat-edits'

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

type Grip = { readonly person: PersonId; readonly x: number; readonly y: number; readonly pointer: number; moved: boolean }

/** Drags a person from a chair or a list to a chair. Esc or a lost pointer leaves everything as it was. */
export function useChairDrag(onDrop: (person: PersonId, chair: Chair) => void): {
  readonly over: string | undefined
  readonly begin: (person: PersonId, event: PointerEvent<HTMLElement>) => void
} {
  const grip = useRef<Grip | undefined>(undefined)
  const [over, setOver] = useState<string>()
  const drop = useRef(onDrop)
  useEffect(() => {
    drop.current = onDrop
  })
  useEffect(() => {
    const end = () => {
      grip.current = undefined
      setOver(undefined)
    }
    const move = (event: globalThis.PointerEvent) => {
      const own = grip.current
      if (own === undefined || event.pointerId !== own.pointer) return
      if (Math.hypot(event.clientX - own.x, event.clientY - own.y) >= threshold) own.moved = true
      if (own.moved) setOver(chairAt(event))
    }
    const up = (event: globalThis.PointerEvent) => {
      const own = grip.current
      end()
      const key = own?.moved === true ? chairAt(event) : undefined
      const [table, position] = key?.split('/') ?? []
      if (own !== undefined && table !== undefined) drop.current(own.person, { table, position: Number(position) })
    }
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && grip.current !== undefined) end()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', key, true)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', key, true)
    }
  }, [])
  return {
    over,
    begin: (person, event) => {
      if (event.button !== 0) return
      grip.current = { person, x: event.clientX, y: event.clientY, pointer: event.pointerId, moved: false }
    }
  }
}

function chairAt({ clientX, clientY }: globalThis.PointerEvent): string | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-chair]')?.dataset.chair
}
