import { type PointerEvent, useCallback, useState } from 'react'
import { usePointerHold } from '../../ui/use-pointer-hold'

/** A row in the hand, and the row before which it would be let go; none is the end of the list. */
export type Held = { readonly id: string; readonly before: string | undefined }

/** Moves a row of a `DataTable` within its list by a grip. */
export function useRowReorder(onDrop: (id: string, before: string | undefined) => void): {
  readonly held: Held | undefined
  readonly begin: (id: string, event: PointerEvent<HTMLElement>) => void
} {
  const [held, setHeld] = useState<Held>()
  const take = usePointerHold<{ readonly id: string; readonly list: HTMLElement }>({
    onMove: ({ id, list }, { clientY }) => {
      const next = { id, before: rowAfter(list, clientY) }
      setHeld((last) => (last?.id === next.id && last.before === next.before ? last : next))
    },
    onDrop: ({ id, list }, { clientY }) => {
      const before = rowAfter(list, clientY)
      if (id !== before) onDrop(id, before)
    },
    onEnd: () => setHeld(undefined)
  })
  const begin = useCallback(
    (id: string, event: PointerEvent<HTMLElement>) => {
      const list = event.currentTarget.closest('table')
      if (event.button !== 0 || list === null) return
      event.preventDefault()
      take({ id, list }, event)
    },
    [take]
  )
  return { held, begin }
}

/** The first row whose middle lies below the pointer. */
function rowAfter(list: HTMLElement, y: number): string | undefined {
  for (const row of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const { top, height } = row.getBoundingClientRect()
    if (y < top + height / 2) return row.dataset.row
  }
  return undefined
}
