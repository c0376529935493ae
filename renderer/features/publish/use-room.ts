import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PageSize } from './pdf/pdf-document'

/** Free space in a well around its sheet, in pixels. */
const margin = { width: 48, height: 48 }

/** How much room an element has for a page, kept up to date. */
export function useRoom(element: RefObject<HTMLElement | null>): PageSize {
  const [room, setRoom] = useState<PageSize>({ width: 600, height: 800 })
  useLayoutEffect(() => {
    const found = element.current
    if (found === null) return undefined
    const measure = () => {
      const { width, height } = found.getBoundingClientRect()
      if (width > 0) setRoom({ width: width - margin.width, height: height - margin.height })
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(found)
    return () => observer.disconnect()
  }, [element])
  return room
}
