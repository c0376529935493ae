import type { PersonId } from '../../../base/id'
import { delegates } from '../delegation'
import type { PaperFrame } from '../paper-frame'
import type { CarSign } from './car-drawing'

/** Numbers of the list for everybody in the visit, as they stand on seats. */
export function carSigns(frame: PaperFrame): ReadonlyMap<PersonId, CarSign> {
  const { visit } = frame
  const interpreters = new Set(
    Object.values(visit.items).flatMap(({ participants }) =>
      participants.flatMap(({ person, role }) => (role === 'interpreter' ? [person] : []))
    )
  )
  const signs = new Map<PersonId, CarSign>()
  for (const { person, number = '·' } of delegates(frame).values()) {
    const host = visit.sides[person.side]?.role === 'host'
    signs.set(person.id, { number, host, interprets: interpreters.has(person.id) })
  }
  return signs
}
