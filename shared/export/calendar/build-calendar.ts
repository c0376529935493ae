import { type Language, localeOf } from '../../base/language'
import type { Office } from '../../model/office'
import type { Person, Visit } from '../../model/visit'
import { itemsOfReader } from '../../rules/items-of-reader'
import type { Reader } from '../../rules/reader'
import { calendar as en } from '../../wording/calendar/en'
import { calendar as fr } from '../../wording/calendar/fr'
import { calendar as ru } from '../../wording/calendar/ru'
import { calendar as zh } from '../../wording/calendar/zh'
import { createSentences } from '../../wording/sentences'
import { terms as enTerms } from '../../wording/terms/en'
import { terms as frTerms } from '../../wording/terms/fr'
import { terms as ruTerms } from '../../wording/terms/ru'
import { terms as zhTerms } from '../../wording/terms/zh'
import { type EventStamps, eventOfItem } from './event-of-item'
import { type Reading, readingOf } from './reading'
import { writeCalendar } from './write-calendar'

/** `text` is the whole file, to be written as UTF-8 without a mark; `events` counts what it holds, one at least. */
export type BuiltCalendar = { readonly text: string; readonly events: number }

/** `at` is the moment of export, ISO 8601 in UTC. Without `revisions` the calendar is of the draft, and says so. */
type Wish = EventStamps & { readonly visit: Visit; readonly office: Office; readonly language: Language }

const wording = {
  en: { calendar: en, terms: enTerms },
  ru: { calendar: ru, terms: ruTerms },
  zh: { calendar: zh, terms: zhTerms },
  fr: { calendar: fr, terms: frTerms }
}

/** The calendar of the whole visit; undefined while nothing in it is for this audience, since an empty calendar is no calendar. */
export function visitCalendar(wish: Wish & { readonly audience: 'guests' | 'organisers' }): BuiltCalendar | undefined {
  return build(wish, { kind: wish.audience })
}

/** One person's own calendar; undefined for somebody who takes part in nothing that has a time. */
export function personCalendar(wish: Wish & { readonly person: Person }): BuiltCalendar | undefined {
  return build(wish, { kind: 'person', person: wish.person })
}

function build(wish: Wish, reader: Reader): BuiltCalendar | undefined {
  const { visit, office, language } = wish
  const items = itemsOfReader(visit, reader)
  if (items.length === 0) return undefined
  const reading = readingOf(visit, language, createSentences(language, wording[language]))
  const text = writeCalendar({
    name: calendarName(reading, reader, wish.revisions === undefined),
    locale: localeOf(language),
    organiser: { name: office.organiserName, email: office.organiserEmail },
    events: items.map((each) => eventOfItem(reading, each, reader, wish))
  })
  return { text, events: items.length }
}

function calendarName({ visit, t, read, name }: Reading, reader: Reader, draft: boolean): string {
  const whose =
    reader.kind === 'person' ? name(reader.person) : reader.kind === 'organisers' ? t('calendar.organisers') : undefined
  return [draft ? t('calendar.draft') : undefined, read(visit.title) ?? visit.id, whose]
    .filter((part) => part !== undefined)
    .join(t('calendar.between'))
}
