import * as z from 'zod'
import { type Language, languages } from './language'
import { textSchema } from './text'

/** What a reader sees in print, in as many of the four languages as are known. */
export const localizedTextSchema = z.strictObject({
  ru: textSchema.optional(),
  zh: textSchema.optional(),
  en: textSchema.optional(),
  fr: textSchema.optional()
})

export type LocalizedText = Readonly<Partial<Record<Language, string>>>

export type LocalizedReading = { readonly text: string; readonly language: Language }

/** Reads a text in the asked language, then in the visit's document languages in order, then in any; undefined when it has none. */
export function readText(
  text: LocalizedText | undefined,
  asked: Language,
  documentLanguages: readonly Language[] = []
): LocalizedReading | undefined {
  if (text === undefined) return undefined
  for (const language of [asked, ...documentLanguages, ...languages]) {
    const found = text[language]
    if (found !== undefined && found !== '') return { text: found, language }
  }
  return undefined
}
