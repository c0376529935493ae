import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimelineLayout } from './timeline-layout'

/** The first and the last of the days that are on view or about half a view away, as positions among all. */
export type NearDays = { readonly first: number; readonly last: number }

/**
 * Which days need their cards written out, in a view `width` pixels wide. It follows the scrolling within the same frame, so that
 * nobody sees a card without its words, and by steps, so that most of it draws nothing anew.
 */
export function useNearDays(scroller: RefObject<HTMLElement | null>, edges: TimelineLayout['edges'], width: number): NearDays {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const scrolled = scroller.current
    const step = Math.max(1, Math.floor(width / 8))
    const follow = (): void => {
      if (scrolled !== null) flushSync(() => setLeft(Math.floor(scrolled.scrollLeft / step) * step))
    }
    scrolled?.addEventListener('scroll', follow, { passive: true })
    return () => scrolled?.removeEventListener('scroll', follow)
  }, [scroller, width])
  return nearDays(edges, left, width)
}

/** `edges` are the left edges of the days and the right edge of the last one, `left` and `width` the view, all in pixels. */
export function nearDays(edges: TimelineLayout['edges'], left: number, width: number): NearDays {
  const [from, to] = [left - width / 2, left + width * 1.5]
  const first = edges.findIndex((_, day) => (edges[day + 1] ?? Number.POSITIVE_INFINITY) >= from)
  const last = edges.findLastIndex((edge, day) => edge <= to && day < edges.length - 1)
  return { first, last }
}
