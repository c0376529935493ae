import type { Language } from '../../base/language'
import { calendar as en } from '../../wording/calendar/en'
import { calendar as fr } from '../../wording/calendar/fr'
import { calendar as ru } from '../../wording/calendar/ru'
import { calendar as zh } from '../../wording/calendar/zh'
import { createSentences, type Sentences } from '../../wording/sentences'
import { terms as enTerms } from '../../wording/terms/en'
import { terms as frTerms } from '../../wording/terms/fr'
import { terms as ruTerms } from '../../wording/terms/ru'
import { terms as zhTerms } from '../../wording/terms/zh'

const wording = {
  en: { calendar: en, terms: enTerms },
  ru: { calendar: ru, terms: ruTerms },
  zh: { calendar: zh, terms: zhTerms },
  fr: { calendar: fr, terms: frTerms }
}

const made = new Map<Language, Sentences>()

/** Sentences of calendars; made once, since making them costs as much as a small calendar. */
export function calendarSentences(language: Language): Sentences {
  const t = made.get(language) ?? createSentences(language, wording[language])
  made.set(language, t)
  return t
}
