import * as z from 'zod'

/** The four languages of interface, papers and calendars, in the order in which they are offered. */
export const languages = ['en', 'ru', 'zh', 'fr'] as const

export type Language = (typeof languages)[number]

export const languageSchema = z.enum(languages)

/** BCP 47 tag for `Intl` and for the `LANGUAGE` parameter of RFC 5545. */
export function localeOf(language: Language): string {
  switch (language) {
    case 'en':
      return 'en-GB'
    case 'ru':
      return 'ru-RU'
    case 'zh':
      return 'zh-CN'
    case 'fr':
      return 'fr-FR'
  }
}
