import { describe, expect, it } from 'vitest'
import { visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import type { CalendarEvent } from '../../../../shared/export/calendar/calendar-event'
import { writeCalendar } from '../../../../shared/export/calendar/write-calendar'
import { anItem, anOffice, aPlace, aVisit } from '../../../builders/visit'
import { readCalendar } from './read-calendar'

const event: CalendarEvent = {
  uid: '11111111-1111-5111-8111-111111111111',
  sequence: 0,
  stamp: '2024-02-20T08:00:00Z',
  created: '2024-02-20T08:00:00Z',
  lastModified: '2024-02-20T08:00:00Z',
  time: { kind: 'utc', start: Date.UTC(2024, 2, 6, 1), end: Date.UTC(2024, 2, 6, 2) },
  summary: 'Talks',
  description: 'Talks',
  category: 'Talks',
  status: 'TENTATIVE',
  classification: 'PRIVATE',
  transparent: false
}

function written(
  given: Partial<CalendarEvent>,
  organiser = { name: 'Office', email: 'office@visit.example' },
  name = 'Visit'
): string {
  const head = { method: 'PUBLISH', name, description: name, check: 'P-AAAA-AAAA' } as const
  return writeCalendar({ ...head, locale: 'en-GB', organiser, events: [event, { ...event, uid: `${event.uid}-2`, ...given }] })
}

/** What every file keeps, whatever a user typed. */
function expectWellFormed(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  const lines = text.split('\r\n').slice(0, -1)
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(lines.filter((line) => !line.isWellFormed() || line.trim() === '')).toEqual([])
}

describe('a text that would break a calendar', () => {
  const hostile = [
    ['line breaks', 'one\r\nBEGIN:VALARM\rtwo\nDTSTART:19700101T000000Z', 'one\nBEGIN:VALARM\ntwo\nDTSTART:19700101T000000Z'],
    ['marks of the format', 'a;b,c\\d\\n:"e"^n', 'a;b,c\\d\\n:"e"^n'],
    ['separators that only Unicode knows', 'one\u2028two\u2029three\u0085four', 'one two three four'],
    ['control characters', 'one\u0000\u0007\u001b\ttwo', 'one two'],
    ['a lone surrogate', 'one \ud83d two', 'one two'],
    ['a sentence of the program', 'fill {{value}} and $t(terms.kinds.meal)', 'fill {{value}} and $t(terms.kinds.meal)'],
    ['three hundred Han characters', '深'.repeat(300), '深'.repeat(300)],
    ['eighty spaces', `one${' '.repeat(80)}two`, 'one two']
  ] as const

  it.each(hostile)('with %s stands in the description as it was typed, less what no file can carry', (_, typed, read) => {
    const text = written({ description: typed })
    expectWellFormed(text)
    expect(readCalendar(text)).toMatchObject([{ uid: event.uid }, { description: read }])
  })

  it.each(hostile)('with %s stands on one line of the summary and the place', (_, typed, read) => {
    const text = written({
      summary: typed,
      place: { location: typed, title: typed, address: typed, position: { latitude: 1, longitude: 1 } }
    })
    expectWellFormed(text)
    const line = read.replaceAll('\n', ' ')
    expect(readCalendar(text)).toMatchObject([{ uid: event.uid }, { summary: line, location: line }])
  })

  it.each(hostile)('with %s cannot leave the name of the calendar, the office or the category', (_, typed) => {
    const text = written({ category: typed }, { name: typed, email: typed }, typed)
    expectWellFormed(text)
    expect(readCalendar(text)).toHaveLength(2)
    expect(text.match(/^(BEGIN:VALARM|DTSTART:1970)/gm)).toBeNull()
  })

  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'with an emoji %i bytes into a fold is never cut inside it',
    (shift) => {
      const family = '👩‍👩‍👧‍👦'
      const summary = 'x'.repeat(30 + shift) + family.repeat(4)
      const text = written({ summary })
      expectWellFormed(text)
      expect(readCalendar(text)).toMatchObject([{}, { summary }])
    }
  )
})

it('writes quotes and carets of the office by RFC 6868', () => {
  const text = written({}, { name: 'ООО "Север"; ^отдел, 1', email: 'office@visit.example' })
  expect(text.replaceAll('\r\n ', '')).toContain(`ORGANIZER;CN="ООО ^'Север^'; ^^отдел, 1":mailto:office@visit.example\r\n`)
})

it('has no comma, semicolon or backslash in the name of a calendar, and no name on a single event', () => {
  expect(written({}, undefined, 'a, b; c\\d')).toContain('\r\nNAME:a b c d\r\n')
  const alone = visitCalendar({
    visit: aVisit({ items: [anItem('talks')] }),
    office: anOffice(),
    language: 'en',
    audience: 'guests',
    at: '2024-02-20T08:00:00Z'
  })
  expect(alone?.text).not.toMatch(/^(NAME|X-WR-CALNAME)/m)
  expect(alone?.text.replaceAll('\r\n ', '')).toContain('Draft: the programme may still change.')
})

it('names a place of which only the position is known', () => {
  const visit = aVisit({
    places: [aPlace('field', { name: {}, position: { latitude: 22.5, longitude: 114 } })],
    items: [anItem('stop', { place: 'field' })]
  })
  const built = visitCalendar({ visit, office: anOffice(), language: 'en', audience: 'guests', at: '2024-02-20T08:00:00Z' })
  expect(built?.text).toContain('GEO:22.500000;114.000000')
})
