import type { Language } from '../../../base/language'
import type { Style } from '../setting/style'

/** Sizes of the operations sheets; Chinese labels are set larger and never in capitals. */
export function sheetStyles(language: Language) {
  const han = language === 'zh'
  return {
    title: { family: 'serif', size: 22, leading: han ? 30 : 27 },
    across: { family: 'serif', size: 20, leading: 25, weight: 600 },
    subtitle: { family: 'serif', size: 10.5, leading: 14 },
    section: { family: 'serif', size: 14, leading: 18 },
    count: { family: 'serif', size: 10.5, leading: 18, italic: true },
    head: { family: 'sans', size: han ? 8.4 : 7.2, leading: han ? 11.4 : 9.6, weight: 600 },
    row: { family: 'sans', size: 9, leading: 12.4 },
    strong: { family: 'sans', size: 9, leading: 12.4, weight: 600 },
    hour: { family: 'sans', size: 9.6, leading: 12.4 },
    small: { family: 'sans', size: han ? 8.6 : 8, leading: 10.8 },
    smallStrong: { family: 'sans', size: han ? 8.6 : 8, leading: 10.8, weight: 600 },
    flight: { family: 'serif', size: 19, leading: 23 },
    note: { family: 'sans', size: han ? 8.6 : 8.2, leading: 11.6 },
    aside: { family: 'serif', size: 9, leading: 12.4, italic: true }
  } as const satisfies Record<string, Style>
}
