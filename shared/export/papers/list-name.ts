import type { Language } from '../../base/language'
import type { Person } from '../../model/visit'

/** A name as a list has it: the family name first, in capitals where the script has them. Undefined without a name. */
export function listName(person: Person, language: Language): string | undefined {
  const name = person.names[language]
  if (name === undefined) return undefined
  if (language === 'zh')
    return person.native === 'zh' || name.given === undefined
      ? `${name.family}${name.given ?? ''}`
      : `${name.given}·${name.family}`
  return [name.family.toLocaleUpperCase(), name.given, language === 'ru' ? name.patronymic : undefined]
    .filter((part) => part !== undefined)
    .join(' ')
}
