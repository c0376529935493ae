import type { Person, Visit } from '../../model/visit'

/** Of one side, with a language in common, or with an interpreter: people who can talk at table. */
export function canTalk(visit: Visit, one: Person, other: Person, isStaff: (person: Person) => boolean): boolean {
  const host = (person: Person) => visit.sides[person.side]?.role === 'host'
  if (host(one) === host(other) || isStaff(one) || isStaff(other)) return true
  // Where nobody wrote down what somebody speaks nothing can be said against it.
  if (one.languages.length === 0 || other.languages.length === 0) return true
  return one.languages.some((language) => other.languages.includes(language))
}
