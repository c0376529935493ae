import type { PersonId } from '../../base/id'
import type { Item, Visit } from '../../model/visit'
import { attendance, inBoth } from '../attendance'
import type { Reported } from '../finding'

/** Riding along is no programme. */
const journeys: ReadonlySet<Item['kind']> = new Set(['arrival', 'departure', 'transfer', 'flight', 'train', 'lodging'])

/** Accompanying spouses for whom nothing is planned but the way. */
export function spouseWithoutProgramme(visit: Visit): readonly Reported[] {
  const spouses = Object.values(visit.people).filter((person) => person.spouseOf !== undefined)
  if (spouses.length === 0) return []
  const busy = new Set<PersonId>()
  for (const { item, people } of attendance(visit)) {
    if (!journeys.has(item.kind)) for (const person of inBoth(visit, people, people)) busy.add(person)
  }
  return spouses.flatMap(({ id, spouseOf }) =>
    spouseOf === undefined || busy.has(id)
      ? []
      : [{ kind: 'spouse-without-programme', items: [], person: id, partner: spouseOf } as const]
  )
}
