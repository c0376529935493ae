import type { Language } from '../../base/language'
import { unreachable } from '../../base/unreachable'
import { normaliseChinese } from './normalise-chinese'
import { normaliseEnglish } from './normalise-english'
import { normaliseFrench } from './normalise-french'
import { normaliseRussian } from './normalise-russian'

/** No-break space, and the narrow one that French sets before `;`, `!` and `?`. */
export const nbsp = '\u00a0'

/** The text as a typesetter of its language writes it; only spaces, apostrophes and dashes change, never a letter. */
export function normalise(text: string, language: Language): string {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
  const bound = tidy
    .replace(/ (?=[—–] )/g, nbsp)
    .replace(/(№|§|\bNo\.|[nN][°º]) (?=\S)/g, `$1${nbsp}`)
    .replace(/(?<=(?:^|[\s«("\u00a0])\p{Lu}\.) (?=\p{Lu})/gu, nbsp)
    // Flights and trains: ZZ 221.
    .replace(/(?<=\b[A-Z]{2}) (?=\d{2,4}\b)/g, nbsp)
    .replace(/(?<=\d) (?=[%‰°])/g, nbsp)
    .replace(/\+\d[\d ]*\d/g, (telephone) => telephone.replaceAll(' ', nbsp))
  switch (language) {
    case 'en':
      return normaliseEnglish(bound)
    case 'ru':
      return normaliseRussian(bound)
    case 'zh':
      return normaliseChinese(bound)
    case 'fr':
      return normaliseFrench(bound)
    default:
      return unreachable(language)
  }
}
