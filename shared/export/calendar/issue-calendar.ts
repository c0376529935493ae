import type { ItemId } from '../../base/id'
import type { Language } from '../../base/language'
import type { Office } from '../../model/office'
import type { Visit } from '../../model/visit'
import { changesForReader } from '../../rules/changes/changes-between'
import { readerIn } from '../../rules/changes/reader-in'
import type { Reader } from '../../rules/reader'
import type { BuiltCalendar } from './build-calendar'
import type { CalendarEvent } from './calendar-event'
import { calendarHead } from './calendar-head'
import { calendarSentences } from './calendar-sentences'
import { eventOfItem } from './event-of-item'
import { type ChainedEvent, type ChainIssue, issueChain, stamped } from './issue-chain'
import { type Reading, readingOf } from './reading'
import { writeCalendar } from './write-calendar'

/** `issues` are all up to the one that is published, in order. */
export type IssueWish = {
  readonly issues: readonly ChainIssue[]
  readonly office: Office
  readonly language: Language
  readonly reader: Reader
}

/** The calendar of an issue for one reader, cancelled and vanished events included; undefined for one who never had any. */
export function issueCalendar(wish: IssueWish): BuiltCalendar | undefined {
  return written(
    wish,
    [...issueChain(wish.issues, wish.reader, wish.language)].map(([, link]) => link),
    'whole'
  )
}

/** *Changes only*: the events that differ from those of the issue `since`, by its number; undefined where none does. */
export function changesCalendar(wish: IssueWish & { readonly since: number }): BuiltCalendar | undefined {
  const changed = changedSince(wish, wish.since)
  const links = [...issueChain(wish.issues, wish.reader, wish.language)].filter(([id]) => changed.has(id))
  return written(
    wish,
    links.map(([, link]) => link),
    'changes'
  )
}

/** Items whose event differs for the reader between the issue `since` and the published one. */
export function changedSince({ issues, reader, language }: IssueWish, since: number): ReadonlySet<ItemId> {
  const [old, now] = [issues.find(({ number }) => number === since), issues.at(-1)]
  if (old === undefined || now === undefined) return new Set()
  return new Set(changesForReader(old.visit, now.visit, reader, language).map(({ item }) => item))
}

function written(wish: IssueWish, links: readonly ChainedEvent[], part: 'whole' | 'changes'): BuiltCalendar | undefined {
  const newest = stamped(wish.issues).at(-1)
  if (links.length === 0 || newest === undefined) return undefined
  const { office, language, reader } = wish
  const readings = readingsIn(language)
  const reading = readings(newest.visit)
  const known = readerIn(newest.visit, reader) ?? reader
  const text = writeCalendar({
    ...calendarHead(reading, known, office, { issue: newest.number, at: newest.stamp, part }),
    method: 'PUBLISH',
    events: inTime(links).map((link) => chainedEvent(readings(link.visit), link, newest.stamp, office))
  })
  return { text, events: links.length }
}

/** An event at the end of the chain; one that is gone says so as a cancelled item does. */
export function chainedEvent(reading: Reading, link: ChainedEvent, stamp: string, office: Office): CalendarEvent {
  const { shown, reader, gone, revision } = link
  const item = gone ? { ...shown.item, status: 'cancelled' as const } : shown.item
  return eventOfItem(reading, { ...shown, item }, reader, { at: stamp, revision, alarms: office.alarms })
}

/** Sentences are made once for a file, readings once for a version. */
export function readingsIn(language: Language): (visit: Visit) => Reading {
  const t = calendarSentences(language)
  const made = new Map<Visit, Reading>()
  return (visit) => {
    const reading = made.get(visit) ?? readingOf(visit, language, t)
    made.set(visit, reading)
    return reading
  }
}

function inTime(links: readonly ChainedEvent[]): readonly ChainedEvent[] {
  const startOf = ({ shown: { time } }: ChainedEvent) =>
    time.kind === 'timed' ? time.start : Date.parse(`${time.from}T00:00:00Z`)
  return [...links].sort((a, b) => startOf(a) - startOf(b) || (a.shown.item.id < b.shown.item.id ? -1 : 1))
}
