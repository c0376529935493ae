import type { Language } from '../../base/language'
import type { Style } from './setting/style'

/** Sizes of the Chinese programme on the page of GB/T 9704; other scripts run wider and are set smaller. */
export function chineseStyles(language: Language) {
  const han = language === 'zh'
  return {
    title: { family: 'serif', size: han ? 22 : 17, leading: han ? 32 : 23, weight: 600, align: 'center' },
    dates: { family: 'serif', size: han ? 15 : 12.5, leading: han ? 24 : 18, align: 'center' },
    lead: { family: 'serif', size: han ? 12 : 10.6, leading: han ? 20 : 15.4 },
    day: { family: 'sans', size: 14, leading: 20, weight: 600 },
    head: { family: 'sans', size: han ? 10.5 : 8.4, leading: han ? 14 : 12, weight: 600 },
    half: { family: 'sans', size: han ? 10.5 : 8, leading: han ? 18 : 14, weight: 600 },
    time: { family: 'serif', size: han ? 12 : 9.8, leading: han ? 18 : 14 },
    entry: { family: 'serif', size: han ? 12 : 10.2, leading: han ? 18 : 14 },
    second: { family: 'sans', size: han ? 10 : 8, leading: han ? 15 : 11 },
    page: { family: 'serif', size: 14, leading: 18 },
    furniture: { family: 'sans', size: 7.2, leading: 9.4 },
    marking: { family: 'sans', size: 8.2, leading: 9.4, weight: 600, align: 'center' }
  } as const satisfies Record<string, Style>
}

export type ChineseStyles = ReturnType<typeof chineseStyles>
