import type { Language } from '../../base/language'
import { papers as en } from '../../wording/papers/en'
import { papers as fr } from '../../wording/papers/fr'
import { papers as ru } from '../../wording/papers/ru'
import { papers as zh } from '../../wording/papers/zh'
import { terms as termsEn } from '../../wording/terms/en'
import { terms as termsFr } from '../../wording/terms/fr'
import { terms as termsRu } from '../../wording/terms/ru'
import { terms as termsZh } from '../../wording/terms/zh'

/** Sentences that papers speak: their own and the words of the trade. */
export const papersWording: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  en: { papers: en, terms: termsEn },
  ru: { papers: ru, terms: termsRu },
  zh: { papers: zh, terms: termsZh },
  fr: { papers: fr, terms: termsFr }
}
