import { useEffect } from 'react'

/** Milliseconds of waiting where a browser does not tell when it is idle. */
const later = 500

/** Fetches the page that a visit opens with while nothing else is to be done: a key pressed at once must not meet an empty page. */
export function useFetchAhead(): void {
  useEffect(() => {
    const fetchIt = (): void => void import('../features/programme/programme-page').catch(() => undefined)
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetchIt, later)
      return () => clearTimeout(timer)
    }
    const turn = requestIdleCallback(fetchIt)
    return () => cancelIdleCallback(turn)
  }, [])
}
