import type { Language } from '../../shared/base/language'
import { reader as readerEn } from '../../shared/wording/reader/en'
import { reader as readerFr } from '../../shared/wording/reader/fr'
import { reader as readerRu } from '../../shared/wording/reader/ru'
import { reader as readerZh } from '../../shared/wording/reader/zh'
import { refusals as refusalsEn } from '../../shared/wording/refusals/en'
import { refusals as refusalsFr } from '../../shared/wording/refusals/fr'
import { refusals as refusalsRu } from '../../shared/wording/refusals/ru'
import { refusals as refusalsZh } from '../../shared/wording/refusals/zh'
import { createSentences, type Sentences } from '../../shared/wording/sentences'
import { terms as termsEn } from '../../shared/wording/terms/en'
import { terms as termsFr } from '../../shared/wording/terms/fr'
import { terms as termsRu } from '../../shared/wording/terms/ru'
import { terms as termsZh } from '../../shared/wording/terms/zh'

/** The page is one file: it carries its sentences in all languages. */
const areas = {
  en: { reader: readerEn, refusals: refusalsEn, terms: termsEn },
  ru: { reader: readerRu, refusals: refusalsRu, terms: termsRu },
  zh: { reader: readerZh, refusals: refusalsZh, terms: termsZh },
  fr: { reader: readerFr, refusals: refusalsFr, terms: termsFr }
}

export function sentencesIn(language: Language): Sentences {
  return createSentences(language, areas[language])
}
