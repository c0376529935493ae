import { type PointerEvent, useState } from 'react'
import type { PersonId } from '../../../shared/base/id'
import type { Chair } from '../../../shared/commands/seat-edits'
import { usePointerHold } from '../../ui/use-pointer-hold'

/** Drags a person from a chair or a list to a chair. Esc or a lost pointer leaves everything as it was. */
export function useChairDrag(onDrop: (person: PersonId, chair: Chair) => void): {
  readonly over: string | undefined
  readonly begin: (person: PersonId, event: PointerEvent<HTMLElement>) => void
} {
  const [over, setOver] = useState<string>()
  const begin = usePointerHold<PersonId>({
    onMove: (_person, event) => setOver(chairAt(event)),
    onDrop: (person, event) => {
      const [table, position] = chairAt(event)?.split('/') ?? []
      if (table !== undefined) onDrop(person, { table, position: Number(position) })
    },
    onEnd: () => setOver(undefined)
  })
  return { over, begin }
}

function chairAt({ clientX, clientY }: globalThis.PointerEvent): string | undefined {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-chair]')?.dataset.chair
}
