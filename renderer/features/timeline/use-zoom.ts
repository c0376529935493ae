import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type FoldedScale, minuteAt, usualHour, yOf, zoomed } from '../../../shared/rules/timeline/folded-scale'

/** The hour stays as it was when the timeline is left and opened again in this window. */
let kept: number = usualHour

const heads = 52

/** Answers whether the hour became another: it has a least and a most. */
type SetHour = (change: (before: number) => number) => boolean

type ZoomBy = (factor: number | 'usual', clientY?: number) => void

/** Pixels of an hour. Ctrl and the wheel zoom at the pointer, `zoomBy` at the middle. */
export function useZoom(): { readonly hour: number; readonly setHour: SetHour } {
  const [hour, set] = useState(kept)
  const setHour = useCallback<SetHour>((change) => {
    const before = kept
    kept = change(kept)
    set(kept)
    return kept !== before
  }, [])
  return { hour, setHour }
}

/** Zooms by the wheel and by keys; the minute under the pointer, or in the middle, stays where it is. */
export function useZoomAt(scroller: RefObject<HTMLDivElement | null>, scale: FoldedScale, setHour: SetHour): ZoomBy {
  const drawn = useRef(scale)
  const held = useRef<{ readonly at: number; readonly minute: number } | undefined>(undefined)
  useLayoutEffect(() => {
    drawn.current = scale
    const [pane, fixed] = [scroller.current, held.current]
    if (pane === null || fixed === undefined) return
    held.current = undefined
    pane.scrollTop = yOf(scale, fixed.minute) + heads - fixed.at
  }, [scale, scroller])

  const zoomBy = useCallback<ZoomBy>(
    (factor, clientY) => {
      const pane = scroller.current
      if (pane === null) return
      const at = clientY === undefined ? pane.clientHeight / 2 : clientY - pane.getBoundingClientRect().top
      const changed = setHour((before) => (factor === 'usual' ? usualHour : zoomed(before, factor)))
      if (changed) held.current ??= { at, minute: minuteAt(drawn.current, pane.scrollTop + at - heads) }
    },
    [scroller, setHour]
  )

  useEffect(() => {
    const pane = scroller.current
    if (pane === null) return undefined
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientY)
    }
    // Not passive: the browser would zoom the page.
    pane.addEventListener('wheel', wheel, { passive: false })
    return () => pane.removeEventListener('wheel', wheel)
  }, [scroller, zoomBy])

  return zoomBy
}
