import type { TFunction } from 'i18next'
import type { Language } from '../../shared/base/language'
import { readText } from '../../shared/base/localized-text'
import type { CommandRefusal } from '../../shared/commands/command-refusal'
import type { Visit } from '../../shared/model/visit'
import type { VisitRefusal } from '../../shared/model/visit-refusal'
import { nameOfRecord } from '../../shared/rules/name-of-record'

type FrameWords = TFunction<'frame'>

/** Why a command changed nothing, in one sentence for the field that asked. */
export function commandRefusalSentence(t: FrameWords, refusal: CommandRefusal, visit: Visit, language: Language): string {
  switch (refusal.kind) {
    case 'not-possible':
      return visitRefusalSentence(t, refusal.problem)
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

/** Why a value is not a visit, in one sentence. */
function visitRefusalSentence(t: FrameWords, refusal: VisitRefusal): string {
  const facts: Record<string, string | number> = {}
  for (const [name, fact] of Object.entries(refusal)) {
    if (name !== 'kind') facts[name] = name === 'start' || name === 'end' || name === 'wall' ? clockIn(fact) : fact
  }
  if (refusal.kind === 'too-large') facts.limit = Math.round(refusal.limit / 1_000_000)
  if (refusal.kind === 'not-json') facts.line = refusal.line ?? '–'
  return t(`visitRefusal.${refusal.kind}`, facts)
}

/** Wall times as hours on the same day are read; days as they are. */
function clockIn(wall: string | number): string | number {
  return typeof wall === 'string' ? wall.replace('T', ' ') : wall
}
