import { type RefObject, useEffect, useState } from 'react'

/** The width of an element in steps of so many pixels, so that what depends on it is drawn anew only where it matters. */
export function useWidth(element: RefObject<HTMLElement | null>, step: number): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observed = element.current
    if (observed === null) return undefined
    const measure = () => setWidth(Math.floor(observed.clientWidth / step) * step)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element, step])
  return width
}
