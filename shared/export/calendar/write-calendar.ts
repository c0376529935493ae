import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency
} from 'ical-generator'
import type { CalendarEvent, CalendarFile, EventPlace } from './calendar-event'
import { cleanLine, cleanText } from './clean-text'
import type { EventTime, ZonedEnd } from './event-time'
import { foldLine } from './fold-line'

/** Never changes: clients take it for the name of the program that keeps the calendar. */
const prodId = '//Attache//Attache//EN'
const statuses = {
  TENTATIVE: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED
}
/** Metres round a point within which Apple's programs take one to be there. */
const radius = 70

const methods = {
  PUBLISH: ICalCalendarMethod.PUBLISH,
  REQUEST: ICalCalendarMethod.REQUEST,
  CANCEL: ICalCalendarMethod.CANCEL
}

/**
 * The text of a file. ical-generator sets out head and events, escapes and folds; this module, and
 * nothing else, knows it, and does itself what it gets wrong: hours (it goes by the host's clock and knows one zone an
 * event), VTIMEZONE, names of calendars (written raw), languages, GEO at zero, ORGANIZER, and the last line break.
 */
export function writeCalendar(file: CalendarFile): string {
  const { method, locale, organiser, events } = file
  const calendar = ical({ prodId, method: methods[method] })
  const head = calendar.toString().split('\r\n').slice(0, -1)
  const organiserLine = organiserProperty(organiser)
  const lines = [...head, ...names(file), ...zones(events)].flatMap((text) => text.split('\r\n')).map(foldLine)
  for (const event of events) {
    const written = calendar.createEvent(optionsOf(event)).toString().trimEnd()
    // It would keep every event as long as it lives.
    calendar.clear()
    for (const line of written.split('\r\n')) {
      for (const each of rewritten(line, event, locale, organiserLine)) lines.push(foldLine(each))
    }
  }
  lines.push('END:VCALENDAR', '')
  return lines.join('\r\n')
}

function optionsOf(event: CalendarEvent): Parameters<ReturnType<typeof ical>['createEvent']>[0] {
  const location = cleanLine(event.place?.location ?? '')
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(event.stamp),
    created: new Date(event.created),
    lastModified: new Date(event.lastModified),
    // Stands for the hours, which are written below.
    start: new Date(event.stamp),
    summary: cleanLine(event.summary),
    description: cleanText(event.description),
    ...(location === '' ? {} : { location: { title: location } }),
    categories: [{ name: cleanLine(event.category) }],
    status: statuses[event.status],
    class: event.classification === 'PRIVATE' ? ICalEventClass.PRIVATE : ICalEventClass.CONFIDENTIAL,
    transparency: event.transparent ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE
  }
}

/** One property as ical-generator wrote it, put right, and followed by those that it cannot write. */
function rewritten(line: string, event: CalendarEvent, locale: string, organiser: string): readonly string[] {
  const name = line.slice(0, line.indexOf(':'))
  switch (name) {
    case 'DTSTART':
      return hours(event.time)
    case 'SUMMARY':
      return [`SUMMARY;LANGUAGE=${locale}${line.slice(name.length)}`, ...geography(event.place)]
    case 'LOCATION':
    case 'DESCRIPTION':
    case 'CATEGORIES':
      return [`${name};LANGUAGE=${locale}${line.slice(name.length)}`]
    case 'STATUS':
      return [organiser, ...attendee(event), line, ...(event.colour === undefined ? [] : [`COLOR:${event.colour}`])]
    case 'END':
      return [...alarm(event, locale), line]
    default:
      return [line]
  }
}

function attendee({ attendee: person }: CalendarEvent): readonly string[] {
  if (person === undefined) return []
  const parameters = 'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE'
  return [`ATTENDEE;CN="${parameter(person.name)}";${parameters}:mailto:${mailbox(person.email)}`]
}

/** After all properties, as some readers stop reading them at the first component. */
function alarm({ alarm: set }: CalendarEvent, locale: string): readonly string[] {
  if (set === undefined) return []
  const text = escapeText(cleanLine(set.text), false)
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-PT${set.minutesBefore}M`,
    `DESCRIPTION;LANGUAGE=${locale}:${text}`,
    'END:VALARM'
  ]
}

function hours(time: EventTime): readonly string[] {
  switch (time.kind) {
    case 'days':
      return [`DTSTART;VALUE=DATE:${digits(time.from)}`, `DTEND;VALUE=DATE:${digits(time.until)}`]
    case 'utc':
      return [`DTSTART:${utc(time.start)}`, `DTEND:${utc(time.end)}`]
    case 'zoned':
      return [`DTSTART${zoned(time.start)}`, `DTEND${zoned(time.end)}`]
  }
}

function zoned({ wall, block }: ZonedEnd): string {
  return `;TZID=${block.id}:${digits(wall)}00`
}

function utc(instant: number): string {
  return `${digits(new Date(instant).toISOString().slice(0, 19))}Z`
}

function digits(text: string): string {
  return text.replace(/[-:]/g, '')
}

/** Two programs of nine show neither of these commas nor backslashes right, so that a name has none; one event needs no name. */
function names({ name, description, check, issue, locale, events }: CalendarFile): readonly string[] {
  const ours = [`X-ATTACHE-CHECK:${check}`, ...(issue === undefined ? [] : [`X-ATTACHE-ISSUE:${issue}`])]
  if (events.length === 1) return ours
  const plain = escapeText(cleanLine(cleanLine(name).replace(/[,;\\]/g, ' ')), false)
  const said = escapeText(cleanLine(description), false)
  return [
    `NAME:${plain}`,
    `X-WR-CALNAME:${plain}`,
    `DESCRIPTION;LANGUAGE=${locale}:${said}`,
    `X-WR-CALDESC;LANGUAGE=${locale}:${said}`,
    ...ours
  ]
}

/** The block of each zone that an event names, once. */
function zones(events: readonly CalendarEvent[]): readonly string[] {
  const used = new Map<string, string>()
  for (const { time } of events) {
    if (time.kind !== 'zoned') continue
    for (const { block } of [time.start, time.end]) used.set(block.id, block.text)
  }
  return [...used.values()]
}

/** Coordinates with six decimals, some 10 cm; zero is a place like any other. */
function geography(place: EventPlace | undefined): readonly string[] {
  if (place?.position === undefined) return []
  const [latitude, longitude] = [degrees(place.position.latitude), degrees(place.position.longitude)]
  const address = place.address === undefined ? '' : `X-ADDRESS="${parameter(place.address)}";`
  return [
    `GEO:${latitude};${longitude}`,
    `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;${address}X-APPLE-RADIUS=${radius};X-TITLE="${parameter(place.title)}":geo:${latitude},${longitude}`
  ]
}

function degrees(value: number): string {
  return value.toFixed(6).replace(/^-(0\.0+)$/, '$1')
}

function organiserProperty({ name, email }: CalendarFile['organiser']): string {
  return `ORGANIZER;CN="${parameter(name)}":mailto:${mailbox(email)}`
}

function mailbox(email: string): string {
  return encodeURIComponent(cleanLine(email).replace(/ /g, '')).replace(/%40/g, '@')
}

/** Parameter values know no backslash; quotes and carets are written by RFC 6868. */
function parameter(text: string): string {
  return cleanLine(text).replace(/\\/g, '/').replace(/\^/g, '^^').replace(/"/g, "^'")
}
