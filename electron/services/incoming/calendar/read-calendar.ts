import { readFile, stat } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { ForeignCalendar, ForeignEvent } from '../../../../shared/backend/intake'
import { done, type Result, refused } from '../../../../shared/base/result'
import { type WallTime, wallMs, wallTimeSchema } from '../../../../shared/base/wall-time'
import type { VisitRefusal } from '../../../../shared/model/visit-refusal'
import { utf8 } from '../../storage/utf8'
import { type EventLines, scanCalendar } from './scan-calendar'
import { zoneOfTzid } from './zone-of-tzid'

const calendarLimit = 5_000_000
const dayMinutes = 24 * 60
const longestMinutes = 60 * dayMinutes

/** An `.ics` file -> its events as they stand. A series is not unrolled: only its first event is taken. */
export async function readCalendar(path: string): Promise<Result<ForeignCalendar, VisitRefusal>> {
  const { size } = await stat(path)
  if (size > calendarLimit) return refused({ kind: 'too-large', bytes: size, limit: calendarLimit })
  let text: string
  try {
    text = utf8(await readFile(path))
  } catch {
    return refused({ kind: 'bad-calendar', problem: 'not-text' })
  }
  const scanned = scanCalendar(text)
  if ('refusal' in scanned) return refused(scanned.refusal)
  if (scanned.events.length === 0) return refused({ kind: 'bad-calendar', problem: 'empty' })
  try {
    return done({ events: eventsOf(text, scanned.events) })
  } catch (error) {
    return refused(error instanceof BadEvent ? error.refusal : { kind: 'bad-calendar', problem: 'not-readable', line: 1 })
  }
}

class BadEvent extends Error {
  readonly refusal: VisitRefusal

  constructor(problem: 'no-such-day' | 'unknown-zone' | 'end-before-start' | 'not-readable', line: number, text = '') {
    super(problem)
    this.refusal = { kind: 'bad-calendar', problem, line, text: text.slice(0, 80) }
  }
}

function eventsOf(text: string, places: readonly EventLines[]): ForeignEvent[] {
  const parsed: unknown = ICAL.parse(text)
  const calendars = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as ConstructorParameters<
    typeof ICAL.Component
  >[0][]
  const events = calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
  // One that lies within another part is no event of this calendar; lines could no longer be told.
  if (events.length !== places.length) throw new BadEvent('not-readable', 1)
  return events.map((event, index) => eventOf(event, places[index] ?? { begin: 1, lines: new Map() }))
}

type Moment = { readonly wall: WallTime; readonly zone?: string; readonly allDay: boolean }

function eventOf(event: ICAL.Component, { begin, lines }: EventLines): ForeignEvent {
  const start = momentOf(event, 'dtstart', lines.get('DTSTART') ?? begin)
  if (start === undefined) throw new BadEvent('not-readable', begin)
  const end = momentOf(event, 'dtend', lines.get('DTEND') ?? begin)
  const minutes = end === undefined ? durationOf(event, start) : (wallMs(end.wall) - wallMs(start.wall)) / 60_000
  // Ends in another zone are rare and their length is kept on the wall; an event without any length is an hour.
  if (minutes < 0 && start.zone === end?.zone) throw new BadEvent('end-before-start', lines.get('DTEND') ?? begin)
  const place = textOf(event, 'location')
  const text = textOf(event, 'description')
  return {
    title: textOf(event, 'summary')?.replace(/\s+/g, ' ').slice(0, 500) ?? '',
    ...(place === undefined ? {} : { place: place.replace(/\s+/g, ' ').slice(0, 500) }),
    ...(text === undefined ? {} : { text }),
    start: start.wall,
    ...(start.zone === undefined ? {} : { zone: start.zone }),
    minutes: minutes <= 0 ? 60 : Math.min(longestMinutes, Math.round(minutes)),
    allDay: start.allDay,
    repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
    status: statusOf(event)
  }
}

/** The text of the file itself, not the library's time: that one turns month 13 into January. */
function momentOf(event: ICAL.Component, name: string, line: number): Moment | undefined {
  const property = event.getFirstProperty(name)
  if (property === null) return undefined
  const json = property.toJSON() as unknown as [string, { readonly tzid?: unknown }, string, unknown]
  const written = String(json[3])
  const allDay = json[2] === 'date'
  const wall = wallTimeSchema.safeParse(allDay ? `${written}T00:00` : written.slice(0, 16))
  if (!wall.success) throw new BadEvent('no-such-day', line, written)
  if (allDay) return { wall: wall.data, allDay }
  if (written.endsWith('Z')) return { wall: wall.data, zone: 'UTC', allDay }
  const { tzid } = json[1]
  if (tzid === undefined) return { wall: wall.data, allDay }
  const zone = zoneOfTzid(String(tzid))
  if (zone === undefined) throw new BadEvent('unknown-zone', line, String(tzid))
  return { wall: wall.data, zone, allDay }
}

function durationOf(event: ICAL.Component, { allDay }: Moment): number {
  const duration = event.getFirstPropertyValue('duration')
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0
  return Number.isFinite(seconds) && seconds > 0 ? seconds / 60 : allDay ? dayMinutes : 60
}

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name)
  if (typeof value !== 'string') return undefined
  const plain = value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (control) => (control === '\n' ? '\n' : ' '))
    .trim()
    .slice(0, 20_000)
  return plain === '' ? undefined : plain
}

function statusOf(event: ICAL.Component): ForeignEvent['status'] {
  const status = String(event.getFirstPropertyValue('status') ?? '').toLowerCase()
  return status === 'tentative' || status === 'cancelled' ? status : 'confirmed'
}
