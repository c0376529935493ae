import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import type { Person, Visit } from '../../../shared/model/visit'
import { personName } from '../../../shared/rules/person-name'

/** As a narrow list names everybody: by name, else by the short post where no other has the same one, else by the function. */
export function namesOfPeople(visit: Visit, language: Language): ReadonlyMap<PersonId, string> {
  const people = Object.values(visit.people)
  const read = (text: Person['post']) => readText(text, language, visit.languages)?.text
  const posts = new Map<string, number>()
  for (const person of people) {
    const short = read(person.shortPost)
    if (short !== undefined) posts.set(short, (posts.get(short) ?? 0) + 1)
  }
  return new Map(
    people.map((person) => {
      const short = read(person.shortPost)
      const alone = short !== undefined && posts.get(short) === 1 ? short : undefined
      const called = alone ?? read(person.function) ?? read(person.post) ?? short ?? person.id
      return [person.id, personName(person, language, 'running', visit.languages) ?? called]
    })
  )
}
