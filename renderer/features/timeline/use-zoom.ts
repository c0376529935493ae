import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { usualHour, zoomed } from '../../../shared/rules/timeline/folded-scale'

/** The hour stays as it was when the timeline is left and opened again in this window. */
let kept: number = usualHour

const heads = 52

/** Pixels of an hour. Ctrl and the wheel zoom at the pointer, `zoomBy` at the middle; what is there stays there. */
export function useZoom(scroller: RefObject<HTMLDivElement | null>): {
  readonly hour: number
  readonly zoomBy: (factor: number | 'usual') => void
} {
  const [hour, setHour] = useState(kept)
  const anchor = useRef<{ readonly at: number; readonly share: number } | undefined>(undefined)

  const zoom = useCallback(
    (factor: number | 'usual', clientY?: number) => {
      const pane = scroller.current
      if (pane === null) return
      const box = pane.getBoundingClientRect()
      const at = clientY === undefined ? pane.clientHeight / 2 : clientY - box.top
      const share = (pane.scrollTop + at - heads) / Math.max(1, pane.scrollHeight - heads)
      anchor.current = { at, share }
      setHour((before) => {
        kept = factor === 'usual' ? usualHour : zoomed(before, factor)
        return kept
      })
    },
    [scroller]
  )

  useLayoutEffect(() => {
    const [pane, fixed] = [scroller.current, anchor.current]
    if (pane === null || fixed === undefined || hour === 0) return
    pane.scrollTop = fixed.share * (pane.scrollHeight - heads) - fixed.at + heads
    anchor.current = undefined
  }, [hour, scroller])

  useEffect(() => {
    const pane = scroller.current
    if (pane === null) return undefined
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientY)
    }
    // Not passive: the browser would zoom the page.
    pane.addEventListener('wheel', wheel, { passive: false })
    return () => pane.removeEventListener('wheel', wheel)
  }, [scroller, zoom])

  return { hour, zoomBy: useCallback((factor) => zoom(factor), [zoom]) }
}
