import { type PointerEvent, useState } from 'react'
import { usePointerHold } from './use-pointer-hold'

export type DragTo<What> = {
  /** Where it would be let go now. */
  readonly over: string | undefined
  readonly begin: (what: What, event: PointerEvent<HTMLElement>) => void
}

/** Drags something to one of the places that name themselves by `data-place`. Esc or a lost pointer leaves everything as it was. */
export function useDragTo<What>(onDrop: (what: What, place: string) => void): DragTo<What> {
  const [over, setOver] = useState<string>()
  const begin = usePointerHold<What>({
    onMove: (_what, event) => setOver(placeAt(event)),
    onDrop: (what, event) => {
      const place = placeAt(event)
      if (place !== undefined) onDrop(what, place)
    },
    onEnd: () => setOver(undefined)
  })
  return { over, begin }
}

function placeAt({ clientX, clientY }: globalThis.PointerEvent): string | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]')?.dataset.place
}
