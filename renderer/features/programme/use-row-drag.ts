import { type PointerEvent, useCallback, useState } from 'react'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { usePointerHold } from '../../ui/use-pointer-hold'

/** A row in the hand: where the pointer is and over which day. */
export type RowDrag = { readonly item: Item; readonly x: number; readonly y: number; readonly day: WallDate | undefined }

const edge = 40

/** Takes a row to another day with the pointer: it is let go over any row or heading of a day. */
export function useRowDrag(onDrop: (item: Item, day: WallDate) => void): {
  readonly drag: RowDrag | undefined
  readonly begin: (item: Item, event: PointerEvent<HTMLElement>) => void
} {
  const [drag, setDrag] = useState<RowDrag>()
  const take = usePointerHold<{ readonly item: Item; readonly row: HTMLElement }>({
    onMove: ({ item, row }, { clientX, clientY }) => {
      document.body.style.cursor = 'grabbing'
      setDrag({ item, x: clientX, y: clientY, day: dayAt(clientX, clientY) })
      scrollAtEdges(row, clientY)
    },
    onDrop: ({ item }, { clientX, clientY }) => {
      const day = dayAt(clientX, clientY)
      if (day !== undefined) onDrop(item, day)
    },
    onEnd: () => {
      setDrag(undefined)
      document.body.style.removeProperty('cursor')
    }
  })
  const begin = useCallback(
    (item: Item, event: PointerEvent<HTMLElement>) => take({ item, row: event.currentTarget }, event),
    [take]
  )
  return { drag, begin }
}

function dayAt(x: number, y: number): WallDate | undefined {
  const row = document.elementFromPoint(x, y)?.closest('tr[data-day], tr[id^="day-"]')
  if (!(row instanceof HTMLElement)) return undefined
  const date = row.dataset.day ?? row.id.replace('day-', '')
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? (date as WallDate) : undefined
}

function scrollAtEdges(from: HTMLElement, y: number): void {
  const pane = from.closest('[data-scrolls]')
  if (pane === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + edge) pane.scrollBy(0, -16)
  else if (y > bottom - edge) pane.scrollBy(0, 16)
}
