import type { Person } from '../../../model/visit'

/** Somebody with a name, a rank or a story; interpreters and staff are in the lists. */
export function deservesNote(person: Person): boolean {
  return person.rank !== undefined || person.biography !== undefined || Object.keys(person.names).length > 0
}
