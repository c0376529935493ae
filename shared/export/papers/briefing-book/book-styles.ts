import type { Language } from '../../../base/language'
import type { Style } from '../setting/style'

/** Sizes of a book that is read at the table; Chinese labels are set larger and never in capitals. */
export function bookStyles(language: Language) {
  const han = language === 'zh'
  const label: Style = han
    ? { family: 'sans', size: 8.4, leading: 12, weight: 600 }
    : { family: 'sans', size: 7, leading: 10.5, weight: 600, tracking: 0.09, capitals: true }
  return {
    label,
    tableHead: { family: 'sans', size: han ? 8.6 : 7.2, leading: han ? 12 : 10, weight: 600 },
    headline: { family: 'serif', size: 24, leading: han ? 32 : 29 },
    beside: { family: 'serif', size: 10.5, leading: 14, italic: true, align: 'right' },
    section: { family: 'serif', size: 11.3, leading: 16, weight: 600, colour: 'rubric' },
    text: { family: 'serif', size: han ? 11.4 : 11.3, leading: han ? 17 : 16 },
    point: { family: 'serif', size: 12, leading: han ? 18 : 16.6 },
    number: { family: 'sans', size: 10.5, leading: 16.6, weight: 600 },
    side: { family: 'sans', size: 9, leading: 12.6 },
    aside: { family: 'serif', size: 9, leading: 12.6, italic: true },
    address: { family: 'sans', size: 14.6, leading: 20 },
    figure: { family: 'serif', size: 14, leading: 18 },
    hour: { family: 'sans', size: 12, leading: 16 },
    row: { family: 'sans', size: 9, leading: 12.5 },
    name: { family: 'serif', size: 11, leading: 14.5, weight: 600 },
    small: { family: 'sans', size: han ? 8.6 : 8, leading: 11 }
  } as const satisfies Record<string, Style>
}

export type BookStyles = ReturnType<typeof bookStyles>
