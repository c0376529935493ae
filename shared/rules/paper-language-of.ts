import type { PersonId } from '../base/id'
import type { Language } from '../base/language'
import type { Visit } from '../model/visit'

/**
 * The language in which a person is written to: as the distribution list says, or the person's own record; else the mother
 * tongue where the visit speaks it, else the visit's first.
 */
export function paperLanguageOf(visit: Visit, id: PersonId): Language {
  const listed = visit.distribution.find((entry) => entry.person === id)?.language
  const person = Object.hasOwn(visit.people, id) ? visit.people[id] : undefined
  const native = visit.languages.find((language) => language === person?.native)
  return listed ?? person?.paperLanguage ?? native ?? visit.languages[0] ?? 'en'
}
