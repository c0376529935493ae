import type { Language } from '../../base/language'
import { coveringNote as en } from '../../wording/covering-note/en'
import { coveringNote as fr } from '../../wording/covering-note/fr'
import { coveringNote as ru } from '../../wording/covering-note/ru'
import { coveringNote as zh } from '../../wording/covering-note/zh'
import { createSentences, type Sentences } from '../../wording/sentences'

const wording = { en, ru, zh, fr }

export function noteSentences(language: Language): Sentences {
  return createSentences(language, { coveringNote: wording[language] })
}
