import { useEffect } from 'react'

/** Milliseconds of waiting where a browser does not tell when it is idle. */
const later = 500

/**
 * Fetches the page that a visit opens with, and search, while nothing else is to be done: keys pressed at once must not meet an empty
 * page, nor go astray before the field is there.
 */
export function useFetchAhead(): void {
  useEffect(() => {
    const fetchIt = (): void => {
      void import('../features/programme/programme-page').catch(() => undefined)
      void import('../features/palette/palette').catch(() => undefined)
    }
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetchIt, later)
      return () => clearTimeout(timer)
    }
    const turn = requestIdleCallback(fetchIt)
    return () => cancelIdleCallback(turn)
  }, [])
}
