import type { Language } from '../base/language'
import { readText } from '../base/localized-text'
import type { Person } from '../model/visit'
import { personName as spelledName } from '../rules/person-name'

/** What a list calls a person: the full name, or the function of somebody who is known by nothing else. */
export function personName(person: Person, asked: Language, documentLanguages: readonly Language[] = []): string | undefined {
  return spelledName(person, asked, 'full', documentLanguages) ?? readText(person.function, asked, documentLanguages)?.text
}
