import type { Language } from '../../base/language'

/** What Russian titles of visits begin with, and how it goes on after the word ПРОГРАММА. */
const openings: readonly (readonly [string, string])[] = [
  ['Делегация', 'пребывания делегации'],
  ['Визит', 'визита'],
  ['Официальный визит', 'официального визита'],
  ['Рабочий визит', 'рабочего визита'],
  ['Государственный визит', 'государственного визита'],
  ['Поездка', 'поездки'],
  ['Рабочая поездка', 'рабочей поездки'],
  ['Пребывание', 'пребывания'],
  ['Посещение', 'посещения'],
  ['Участие', 'участия'],
  ['Приём', 'приёма'],
  ['Переговоры', 'переговоров'],
  ['Консультации', 'консультаций']
]

/**
 * The title of a visit under ПРОГРАММА, which asks of what: in Russian its first words stand in the genitive as far as they are
 * known (Визит делегации -> визита делегации). Any other title, and every other language, stays as it is.
 */
export function titleOfProgramme(title: string, language: Language): string {
  const known = language === 'ru' ? openings.find(([opening]) => title.startsWith(`${opening} `)) : undefined
  return known === undefined ? title : known[1] + title.slice(known[0].length)
}
