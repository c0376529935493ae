import type { TFunction } from 'i18next'
import type { Sentences } from '../../shared/wording/sentences'

/** Areas as the words of `shared/wording` name them, `refusals.storage.disk-full`, for functions that serve every program. */
export function sentencesOf(t: TFunction<'frame'>): Sentences {
  return (key, values) => t(key.replace('.', ':') as 'product', { ...values })
}
