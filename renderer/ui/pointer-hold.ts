type At = Pick<PointerEvent, 'clientX' | 'clientY' | 'pointerId'>

export type HoldPorts<What> = {
  /** The hand has travelled far enough to mean it; told once, before the first move. */
  readonly onTravel?: (what: What, event: PointerEvent) => void
  /** Told at every move from then on. */
  readonly onMove: (what: What, event: PointerEvent) => void
  /** Let go after it had travelled. */
  readonly onDrop: (what: What, event: PointerEvent) => void
  /** It is over, by whatever way: let go, Esc, a lost pointer. */
  readonly onEnd: (what: What) => void
}

export type PointerHold<What> = {
  /** Takes hold; nothing moves until the hand has travelled. */
  readonly take: (what: What, at: At) => void
  /** Whether the press that went before became a drag, so that its click selects nothing. */
  readonly travelled: () => boolean
  /** A press that may take hold of nothing. */
  readonly press: () => void
  /** Listens to the window; what it returns lets go and listens no more. */
  readonly listen: () => () => void
}

/** A click never moves: the hand must travel this far, in pixels. */
const threshold = 4

/** Something in the hand, from the press until it is let go. Esc or a lost pointer leaves everything as it was. */
export function createPointerHold<What>(ports: HoldPorts<What>): PointerHold<What> {
  let held: { readonly what: What; readonly at: At } | undefined
  let travelled = false

  const end = (): void => {
    const own = held
    held = undefined
    if (own !== undefined) ports.onEnd(own.what)
  }
  const isOwn = (event: PointerEvent): boolean => held !== undefined && event.pointerId === held.at.pointerId
  const move = (event: PointerEvent): void => {
    if (held === undefined || !isOwn(event)) return
    const { what, at } = held
    if (!travelled) {
      if (Math.hypot(event.clientX - at.clientX, event.clientY - at.clientY) < threshold) return
      travelled = true
      ports.onTravel?.(what, event)
    }
    event.preventDefault()
    ports.onMove(what, event)
  }
  const up = (event: PointerEvent): void => {
    if (held === undefined || !isOwn(event)) return
    const { what } = held
    if (travelled) ports.onDrop(what, event)
    end()
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || held === undefined || !travelled) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }
  return {
    take: (what, at) => {
      held = { what, at }
      travelled = false
    },
    travelled: () => travelled,
    press: () => {
      travelled = false
    },
    listen: () => {
      const listening = new AbortController()
      const { signal } = listening
      window.addEventListener('pointermove', move, { signal })
      window.addEventListener('pointerup', up, { signal })
      window.addEventListener('pointercancel', end, { signal })
      window.addEventListener('blur', end, { signal })
      window.addEventListener('keydown', key, { signal, capture: true })
      return () => {
        end()
        listening.abort()
      }
    }
  }
}
