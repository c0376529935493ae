import type { PersonId } from '../../../shared/base/id'
import type { Person, Side } from '../../../shared/model/visit'

const roman: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

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

function inRoman(number: number): string {
  let rest = number
  let text = ''
  for (const [size, sign] of roman) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}
