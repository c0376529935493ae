import type { Language } from '../../shared/base/language'

/** Several in one line. Chinese sets a mark of its own between names, and no space after any. */
export function listed(texts: readonly string[], language: Language, of: 'names' | 'parts' = 'names'): string {
  if (language !== 'zh') return texts.join(', ')
  return texts.join(of === 'names' ? '、' : '，')
}
