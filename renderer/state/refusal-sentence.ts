import type { TFunction } from 'i18next'
import type { Language } from '../../shared/base/language'
import { readText } from '../../shared/base/localized-text'
import type { CommandRefusal } from '../../shared/commands/command-refusal'
import type { Visit } from '../../shared/model/visit'
import { nameOfRecord } from '../../shared/rules/name-of-record'
import { visitRefusalSentence } from '../../shared/wording/visit-refusal-sentence'
import { sentencesOf } from './sentences-of'

type FrameWords = TFunction<'frame'>

/** Why a command changed nothing, in one sentence for the field that asked. */
export function commandRefusalSentence(t: FrameWords, refusal: CommandRefusal, visit: Visit, language: Language): string {
  switch (refusal.kind) {
    case 'not-possible':
      return visitRefusalSentence(refusal.problem, sentencesOf(t), 'alone')
    case 'no-neighbour':
      return t(`commandRefusal.no-neighbour.${refusal.direction}`)
    case 'still-needed': {
      const name = readText(nameOfRecord(visit, refusal.collection, refusal.id), language, visit.languages)?.text ?? refusal.id
      return t('commandRefusal.still-needed', { name, count: refusal.by.length })
    }
    case 'no-such-record':
    case 'id-taken':
    case 'has-no-hours':
    case 'journey-keeps-its-hours':
      return t(`commandRefusal.${refusal.kind}`)
  }
}
