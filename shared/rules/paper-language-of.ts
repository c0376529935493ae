import type { PersonId } from '../base/id'
import type { Language } from '../base/language'
import type { Visit } from '../model/visit'

/** The language in which a person is written to: as the distribution list says, the person's own papers, the mother tongue. */
export function paperLanguageOf(visit: Visit, id: PersonId): Language {
  const listed = visit.distribution.find((entry) => entry.person === id)?.language
  const person = Object.hasOwn(visit.people, id) ? visit.people[id] : undefined
  return listed ?? person?.paperLanguage ?? person?.native ?? visit.languages[0] ?? 'en'
}
