import type { Language } from '../../../shared/base/language'
import { type LocalizedText, readText } from '../../../shared/base/localized-text'

export function nameIn(text: LocalizedText, language: Language): string {
  return readText(text, language)?.text ?? ''
}
