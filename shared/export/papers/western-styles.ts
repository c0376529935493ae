import type { Language } from '../../base/language'
import type { Style } from './setting/style'

/** Sizes of the Western guest programme; Chinese labels are set larger and never in capitals. */
export function guestStyles(language: Language) {
  const han = language === 'zh'
  const label: Style = han
    ? { family: 'sans', size: 8.2, leading: 11, weight: 600 }
    : { family: 'sans', size: 6.8, leading: 9, weight: 600, tracking: 0.09, capitals: true }
  return {
    label,
    title: { family: 'serif', size: 23, leading: han ? 31 : 28 },
    leader: { family: 'serif', size: 11, leading: 15.5, italic: true },
    dates: { family: 'serif', size: 13, leading: 17 },
    fact: { family: 'sans', size: han ? 8.6 : 8.2, leading: 11.6 },
    summaryDay: { family: 'serif', size: han ? 10 : 9.5, leading: 13, weight: 600, colour: 'rubric' },
    summary: { family: 'sans', size: han ? 8.6 : 8.1, leading: 11.1 },
    day: { family: 'serif', size: 14.5, leading: 18, weight: 600 },
    dayContinued: { family: 'serif', size: 11.5, leading: 15, weight: 600 },
    theme: { family: 'serif', size: 9.5, leading: 13, italic: true, align: 'right' },
    time: { family: 'sans', size: 10, leading: 13.5 },
    entry: { family: 'sans', size: 10, leading: 13.5, weight: 600 },
    second: { family: 'sans', size: 9, leading: 12.5 },
    aside: { family: 'serif', size: 9, leading: 12.5, italic: true }
  } as const satisfies Record<string, Style>
}

export type GuestStyles = ReturnType<typeof guestStyles>
