import type { PersonId } from '../../base/id'
import { type Language, localeOf } from '../../base/language'
import { type LocalizedText, readText } from '../../base/localized-text'
import type { Person, Visit } from '../../model/visit'
import type { Sentences } from '../../wording/sentences'
import { personName } from '../person-name'

/** A visit as it is read in one language: sentences, texts and names with the visit's own order of fallback. */
export type Reading = {
  readonly visit: Visit
  readonly language: Language
  readonly t: Sentences
  /** Undefined where the visit has no such text in any language. */
  readonly read: (text: LocalizedText | undefined) => string | undefined
  /** Full name, or the function of somebody without one. */
  readonly name: (person: Person) => string | undefined
  /** `Name, post, tel. number`, as much of it as is known. */
  readonly person: (id: PersonId) => string | undefined
  /** A term of the trade as it stands within a line: English alone keeps the capital of a language's name. */
  readonly word: (key: string) => string
  /** `Moscow, Shenzhen and Harbin`. */
  readonly list: (texts: readonly string[]) => string
}

export function readingOf(visit: Visit, language: Language, t: Sentences): Reading {
  const read = (text: LocalizedText | undefined): string | undefined => readText(text, language, visit.languages)?.text
  const name = (person: Person): string | undefined => personName(person, language, visit.languages)
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' })
  return {
    visit,
    language,
    t,
    read,
    name,
    word: (key) => {
      const term = t(`terms.${key}`)
      return language === 'en' && key.startsWith('languages.') ? term : term.toLocaleLowerCase(localeOf(language))
    },
    list: (texts) => lists.format(texts),
    person: (id) => {
      const person = visit.people[id]
      const called = person === undefined ? undefined : name(person)
      if (person === undefined || called === undefined) return undefined
      // A function says already what the post would.
      const post = Object.keys(person.names).length === 0 ? undefined : read(person.shortPost ?? person.post)
      const who = post === undefined ? called : t('calendar.listed', { first: called, rest: post })
      return person.telephone === undefined ? who : t('calendar.called', { who, telephone: person.telephone })
    }
  }
}
