import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { createPointerHold, type HoldPorts } from './pointer-hold'

/** Something of a list in the hand, from the press until it is let go. Esc or a lost pointer leaves everything as it was. */
export function usePointerHold<What>(
  ports: Omit<HoldPorts<What>, 'onTravel'>
): (what: What, event: PointerEvent<HTMLElement>) => void {
  const latest = useRef(ports)
  useEffect(() => {
    latest.current = ports
  })
  const [hold] = useState(() =>
    createPointerHold<What>({
      onMove: (what, event) => latest.current.onMove(what, event),
      onDrop: (what, event) => latest.current.onDrop(what, event),
      onEnd: (what) => latest.current.onEnd(what)
    })
  )
  useEffect(() => hold.listen(), [hold])
  return useCallback(
    (what, event) => {
      if (event.button === 0) hold.take(what, event.nativeEvent)
    },
    [hold]
  )
}
