import { languages } from '../base/language'
import type { LocalizedText } from '../base/localized-text'
import type { Collection, Person, Visit } from '../model/visit'
import { personName } from './person-name'

/** By what a record is called in a sentence: its title, its name, or the function of a person without one. */
export function nameOfRecord(visit: Visit, collection: Collection, id: string): LocalizedText {
  const records = visit[collection] as Readonly<Record<string, unknown>>
  const record = Object.hasOwn(records, id) ? records[id] : undefined
  if (typeof record !== 'object' || record === null) return {}
  if (collection === 'people') return localizedPersonName(record as Person)
  const { title, name, subject, number } = record as {
    title?: LocalizedText
    name?: LocalizedText
    subject?: LocalizedText
    number?: string
  }
  return title ?? name ?? subject ?? (number === undefined ? {} : { en: number, ru: number, zh: number, fr: number })
}

function localizedPersonName(person: Person): LocalizedText {
  const found: { -readonly [Key in keyof LocalizedText]: LocalizedText[Key] } = {}
  for (const language of languages) {
    const spelled = person.names[language] === undefined ? undefined : personName(person, language, 'full')
    const text = spelled ?? person.function?.[language] ?? person.post?.[language]
    if (text !== undefined) found[language] = text
  }
  return found
}
