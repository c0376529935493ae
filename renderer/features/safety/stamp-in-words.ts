import { type Language, localeOf } from '../../../shared/base/language'

/** A stamp by the clock of this computer, with its day: `21 Nov, 14:02`. */
export function stampInWords(stamp: string, language: Language): string {
  const form = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(localeOf(language), { ...form, hourCycle: 'h23' }).format(new Date(stamp))
}
