import type { Person } from '../../../model/visit'
import { delegates } from '../delegation'
import { nameWords } from '../name-words'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'

/** Whose paper it is. A wish that names nobody, or somebody who is not of the visit, is a fault of the program. */
export function personOfPaper({ visit, person: id }: PaperWish): Person {
  const person = id === undefined ? undefined : visit.people[id]
  if (person === undefined) throw new Error(`a personal paper needs a person of the visit, not ${id}`)
  return person
}

/** Name, or the office of somebody who is known by nothing else, and the number on the list. */
export function personTitle(
  frame: PaperFrame,
  person: Person
): { readonly name: Words; readonly post?: Words; readonly number?: string } {
  const { composer } = frame
  const path = `people.${person.id}`
  const name = nameWords(person, 'full', composer)
  const known = composer.read(person.post ?? person.function, `${path}.post`)
  const number = delegates(frame).get(person.id)?.number
  const told = number === undefined ? {} : { number: composer.say('sheets.personal.number', { number }) }
  if (name === undefined) return { name: known ?? '', ...told }
  return { name, ...(known === undefined ? {} : { post: known }), ...told }
}
