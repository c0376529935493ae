import { type Language, languages } from '../base/language'
import type { Person, PersonName } from '../model/visit'

/**
 * A person's name as one language writes it, or undefined for somebody known only by function. `full` as in lists,
 * `running` as within a sentence: initials before the family name (С. Черёмин). A Chinese name keeps its own order in
 * every script (Wang Shourui, Ван Шоужуй) and takes no initials. Falls back to another language's spelling.
 */
export function personName(
  person: Person,
  language: Language,
  form: 'full' | 'running',
  documentLanguages: readonly Language[] = []
): string | undefined {
  for (const spelling of [language, ...documentLanguages, ...languages]) {
    const name = person.names[spelling]
    if (name !== undefined) return spell(name, spelling, form, person.native === 'zh')
  }
  return undefined
}

function spell(name: PersonName, language: Language, form: 'full' | 'running', chinese: boolean): string {
  if (language === 'zh') return inHan(name, chinese)
  if (chinese) return [name.family, name.given].filter(isGiven).join(' ')
  const given = [name.given, language === 'ru' ? name.patronymic : undefined].filter(isGiven)
  if (form === 'full') return [...given, name.family].join(' ')
  return [given.map((part) => `${[...part][0] ?? ''}.`).join(' '), name.family].filter(isGiven).join(' ')
}

/** Chinese names stand unspaced, family name first; a foreign one separates its parts by a middle dot, given name first. */
function inHan(name: PersonName, chinese: boolean): string {
  if (name.given === undefined) return name.family
  return chinese ? `${name.family}${name.given}` : `${name.given}·${name.family}`
}

function isGiven(part: string | undefined): part is string {
  return part !== undefined && part !== ''
}
