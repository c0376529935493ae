import { createInstance } from 'i18next'
import type { Language } from '../base/language'

export type Sentences = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * Sentences of the given areas in one language: `t('calendar.lines.dress', { value })`. A key that is missing throws,
 * for it can only be a programmer's slip. Values are set as they are: what escapes them is the paper, page or file.
 */
export function createSentences(language: Language, areas: Readonly<Record<string, unknown>>): Sentences {
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: areas } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`no sentence ${key} in ${language}`)
    }
  })
  return (key, values = {}) => i18n.t(key, values)
}
