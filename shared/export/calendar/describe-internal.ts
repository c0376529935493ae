import type { LocalizedText } from '../../base/localized-text'
import type { Item } from '../../model/visit'
import type { Reading } from './reading'

/** What only organisers may read of an item. Never called for a guest's calendar, nor for a person's. */
export function describeInternal(reading: Reading, item: Item): readonly string[] {
  const { t, read } = reading
  const lines = [t('calendar.lines.audience', { value: audienceWords(reading, item) })]
  if (item.headCount !== undefined) lines.push(t('calendar.lines.headCount', { value: item.headCount }))
  const purpose = read(item.purpose)
  if (purpose !== undefined) lines.push(t('calendar.lines.purpose', { value: purpose }))
  lines.push(...listed(reading, 'agenda', item.agenda))
  const background = read(item.background)
  if (background !== undefined) lines.push(t('calendar.lines.background', { value: background }))
  lines.push(...listed(reading, 'points', item.points), ...answers(reading, item))
  const notes = typeof item.notes === 'string' ? item.notes : read(item.notes)
  if (notes !== undefined) lines.push(t('calendar.lines.notes', { value: notes }))
  return lines
}

function audienceWords({ visit, t, list, person }: Reading, { audience }: Item): string {
  if (audience.kind !== 'persons') return t(`terms.audiences.${audience.kind}`)
  return list(audience.people.filter((id) => visit.people[id] !== undefined).map((id) => person(id) ?? id))
}

function listed({ t, read }: Reading, line: 'agenda' | 'points', texts: readonly LocalizedText[]): readonly string[] {
  const entries = texts.map(read).filter((text) => text !== undefined)
  return entries.length === 0 ? [] : [t(`calendar.lines.${line}`), ...entries.map((text, index) => `${index + 1}. ${text}`)]
}

function answers({ t, read }: Reading, { ifAsked = [] }: Item): readonly string[] {
  const lines = ifAsked.map((each) =>
    t('calendar.lines.topic', { topic: read(each.topic) ?? '', answer: read(each.answer) ?? '' })
  )
  return lines.length === 0 ? [] : [t('calendar.lines.ifAsked'), ...lines.map((line) => `– ${line}`)]
}
