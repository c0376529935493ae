import type { Language } from '../../base/language'
import type { Office } from '../../model/office'
import type { Group, Person, Visit } from '../../model/visit'
import { itemsOfReader } from '../../rules/items-of-reader'
import type { Reader } from '../../rules/reader'
import { calendarHead } from './calendar-head'
import { calendarSentences } from './calendar-sentences'
import { eventOfItem } from './event-of-item'
import { readingOf } from './reading'
import { writeCalendar } from './write-calendar'

/** `text` is the whole file, to be written as UTF-8 without a mark; `events` counts what it holds, one at least. */
export type BuiltCalendar = { readonly text: string; readonly events: number }

/** `at` is the moment of export, ISO 8601 in UTC. The calendar is of the draft, and says so. */
type Wish = { readonly visit: Visit; readonly office: Office; readonly language: Language; readonly at: string }

/** The calendar of the whole visit; undefined while nothing in it is for this audience, since an empty calendar is no calendar. */
export function visitCalendar(wish: Wish & { readonly audience: 'guests' | 'organisers' }): BuiltCalendar | undefined {
  return build(wish, { kind: wish.audience })
}

/** What one group takes part in, as all guests may read it. */
export function groupCalendar(wish: Wish & { readonly group: Group }): BuiltCalendar | undefined {
  return build(wish, { kind: 'group', group: wish.group })
}

/** One person's own calendar; undefined for somebody who takes part in nothing that has a time. */
export function personCalendar(wish: Wish & { readonly person: Person }): BuiltCalendar | undefined {
  return build(wish, { kind: 'person', person: wish.person })
}

function build({ visit, office, language, at }: Wish, reader: Reader): BuiltCalendar | undefined {
  const items = itemsOfReader(visit, reader)
  if (items.length === 0) return undefined
  const reading = readingOf(visit, language, calendarSentences(language))
  const text = writeCalendar({
    ...calendarHead(reading, reader, office, { at }),
    method: 'PUBLISH',
    events: items.map((each) => eventOfItem(reading, each, reader, { at, alarms: office.alarms }))
  })
  return { text, events: items.length }
}
