import type { PersonId } from '../base/id'
import type { Person, Side } from '../model/visit'
import { inRoman } from './in-roman'

/** Numbers of the people of one side in their order: Arabic for guests, Roman for hosts; staff left unnumbered have none. */
export function personNumbers(people: readonly Person[], role: Side['role']): ReadonlyMap<PersonId, string> {
  const numbers = new Map<PersonId, string>()
  for (const person of people) {
    if (person.unnumbered === true) continue
    const number = numbers.size + 1
    numbers.set(person.id, role === 'host' ? inRoman(number) : String(number))
  }
  return numbers
}
