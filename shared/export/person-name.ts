import type { Language } from '../base/language'
import { languages } from '../base/language'
import { readText } from '../base/localized-text'
import type { Person, PersonName } from '../model/visit'

/** A person as a list names one: full name in the customary order of the language, or the function of somebody without a name. */
export function personName(person: Person, asked: Language, documentLanguages: readonly Language[] = []): string | undefined {
  for (const language of [asked, ...documentLanguages, ...languages]) {
    const name = person.names[language]
    if (name !== undefined) return ordered(name, language, person.native)
  }
  return readText(person.function, asked, documentLanguages)?.text
}

/** Russian lists put the family first; Chinese names keep their own order in every language and have no space in Chinese. */
function ordered(name: PersonName, language: Language, native: Language | undefined): string {
  const { family, given, patronymic } = name
  const parts = (inOrder: readonly (string | undefined)[]): readonly string[] => inOrder.filter((part) => part !== undefined)
  if (language === 'zh') {
    return native === undefined || native === 'zh'
      ? parts([family, given]).join('')
      : parts([given, patronymic, family]).join('·')
  }
  if (language === 'ru' || native === 'zh') return parts([family, given, patronymic]).join(' ')
  return parts([given, patronymic, family]).join(' ')
}
