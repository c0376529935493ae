import { type PointerEvent, useCallback, useEffect, useRef } from 'react'

type Ports<What> = {
  /** The hand has travelled; told at every move from then on. */
  readonly onMove: (what: What, event: globalThis.PointerEvent) => void
  /** Let go after it had travelled. */
  readonly onDrop: (what: What, event: globalThis.PointerEvent) => void
  /** It is over, by whatever way: let go, Esc, a lost pointer. */
  readonly onEnd: () => void
}

type Held<What> = { readonly what: What; readonly x: number; readonly y: number; readonly pointer: number; travelled: boolean }

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

/** Something of a list in the hand, from the press until it is let go. Esc or a lost pointer leaves everything as it was. */
export function usePointerHold<What>(ports: Ports<What>): (what: What, event: PointerEvent<HTMLElement>) => void {
  const held = useRef<Held<What> | undefined>(undefined)
  const latest = useRef(ports)
  useEffect(() => {
    latest.current = ports
  })
  useEffect(() => {
    const end = () => {
      held.current = undefined
      latest.current.onEnd()
    }
    const move = (event: globalThis.PointerEvent) => {
      const own = held.current
      if (own === undefined || event.pointerId !== own.pointer) return
      own.travelled ||= Math.hypot(event.clientX - own.x, event.clientY - own.y) >= threshold
      if (!own.travelled) return
      event.preventDefault()
      latest.current.onMove(own.what, event)
    }
    const up = (event: globalThis.PointerEvent) => {
      const own = held.current
      if (own === undefined || event.pointerId !== own.pointer) return
      end()
      if (own.travelled) latest.current.onDrop(own.what, event)
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held.current === undefined) return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    const lost = () => {
      if (held.current !== undefined) end()
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', lost)
    window.addEventListener('blur', lost)
    window.addEventListener('keydown', key, true)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', lost)
      window.removeEventListener('blur', lost)
      window.removeEventListener('keydown', key, true)
    }
  }, [])
  return useCallback((what, event) => {
    if (event.button !== 0) return
    held.current = { what, x: event.clientX, y: event.clientY, pointer: event.pointerId, travelled: false }
  }, [])
}
