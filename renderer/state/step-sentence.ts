import type { TFunction } from 'i18next'
import type { Language } from '../../shared/base/language'
import { type LocalizedText, readText } from '../../shared/base/localized-text'
import { unreachable } from '../../shared/base/unreachable'
import { clockOf, dateOf, type WallDate } from '../../shared/base/wall-time'
import { describeStep, type Moment } from '../../shared/commands/describe-step'
import type { Step } from '../../shared/commands/history'

type Reader = {
  readonly t: TFunction<'changes'>
  readonly language: Language
  readonly dayOf: (day: WallDate) => string
}

/** What a step did, as one or two sentences of the toast; names stand between `<b>` and `</b>`. */
export function stepSentence(step: Step, { t, language, dayOf }: Reader): string {
  const described = describeStep(step)
  const named = (name: LocalizedText): string => readText(name, language, step.after.languages)?.text ?? t('untitled')
  switch (described.kind) {
    case 'added':
    case 'changed':
    case 'reordered':
    case 'duplicated':
      return t(described.kind, { name: named(described.name) })
    case 'removed':
      return described.count === 1
        ? t('removed', { name: named(described.name) })
        : t('removedSeveral', { name: named(described.name), count: described.count })
    case 'moved': {
      const moved = movedSentence(t, described.from, described.to, named(described.name), dayOf)
      return described.followers > 0 ? `${moved} ${t('followers', { count: described.followers })}` : moved
    }
    case 'several-moved':
      return t('severalMoved', { count: described.count })
    case 'several-added':
      return t('severalAdded', { count: described.count })
    case 'several-duplicated':
      return t('severalDuplicated', { count: described.count })
    case 'day-copied':
      return t('dayCopied', { count: described.count, day: dayOf(described.day) })
    case 'placed':
    case 'unplaced':
      return t(described.kind, { name: named(described.name) })
    case 'status':
      return t(`status.${described.status}`, { name: named(described.name) })
    case 'regrouped':
      return t('regrouped', {
        name: named(described.name),
        groups: described.groups.map(named).join(language === 'zh' ? '、' : ', ')
      })
    case 'visit-changed':
      return t('visitChanged')
    case 'zone':
      return t('zone', { zone: described.zone })
    case 'restored':
      return t('restored', { number: described.number })
    case 'handed-over':
      return t('handedOver', { number: described.number, count: described.count })
    case 'several':
      return t('several', { count: described.count })
    default:
      return unreachable(described)
  }
}

function movedSentence(t: Reader['t'], from: Moment, to: Moment, name: string, dayOf: Reader['dayOf']): string {
  if (from.start === to.start) return t('lengthChanged', { name, from: clockOf(from.end), to: clockOf(to.end) })
  const hours = { name, from: clockOf(from.start), to: clockOf(to.start) }
  const [fromDay, toDay] = [dateOf(from.start), dateOf(to.start)]
  if (from.end === to.end && fromDay === toDay) return t('startChanged', hours)
  if (fromDay === toDay) return t('movedClock', hours)
  return t('movedDay', { ...hours, fromDay: dayOf(fromDay), toDay: dayOf(toDay) })
}
