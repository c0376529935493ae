import type { Language } from '../../base/language'
import type { Style } from './setting/style'

/** Han beside Latin or Cyrillic: 11.4 against 10.6, so that both columns weigh the same. */
export function bilingualStyles(language: Language) {
  const han = language === 'zh'
  return {
    title: { family: 'serif', size: han ? 18 : 16, leading: han ? 25.5 : 21, weight: 600 },
    leader: han ? { family: 'sans', size: 10, leading: 15.5 } : { family: 'serif', size: 10.6, leading: 14.2 },
    day: { family: 'serif', size: han ? 13 : 12.6, leading: 17, weight: 600 },
    entry: { family: 'serif', size: han ? 11.4 : 10.6, leading: 14.4 },
    place: han ? { family: 'sans', size: 8.8, leading: 13 } : { family: 'serif', size: 9, leading: 13, italic: true }
  } as const satisfies Record<string, Style>
}
