import { expect, test } from 'vitest'
import { readCalendar } from '../../../../../electron/services/incoming/calendar/read-calendar'
import type { ItemId } from '../../../../../shared/base/id'
import { itemsOfCalendar } from '../../../../../shared/commands/intake/items-of-calendar'
import { aVisit } from '../../../../builders/visit'
import { temporaryFolder } from '../../temporary-folder'
import { fileWith, refusedFile } from './refused-file'

// "What comes in": calendars.

const look = (content: Uint8Array | string) => refusedFile('calendar.look', content)
const read = async (content: string) => readCalendar(await fileWith(await temporaryFolder(), content))

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...parts: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const talks = event('SUMMARY:Talks', 'DTSTART;TZID=Asia/Shanghai:20240306T100000', 'DTEND;TZID=Asia/Shanghai:20240306T113000')

test('case: nesting of 20,000', async () => {
  const deep = 'BEGIN:VEVENT\r\n'.repeat(20_000)
  expect(await look(`BEGIN:VCALENDAR\r\n${deep}`)).toBe('Line 17: parts are nested deeper than any calendar needs.')
})

test('case: endless rule', async () => {
  const endless = event('SUMMARY:Daily', 'DTSTART:20240306T020000Z', 'RRULE:FREQ=SECONDLY')
  expect(await read(calendar(endless))).toEqual({
    ok: true,
    value: {
      events: [
        { title: 'Daily', start: '2024-03-06T02:00', zone: 'UTC', minutes: 60, allDay: false, repeats: true, status: 'confirmed' }
      ]
    }
  })
})

test('case: month 13', async () => {
  const wrong = calendar(talks, event('SUMMARY:Never', 'DTSTART:20241306T100000'))
  expect(await look(wrong)).toMatch(/^Line 13: there is no such day or hour as “2024-13-06T10:00:00”\.$/)
})

test('case: unknown zone', async () => {
  expect(await look(calendar(event('SUMMARY:x', 'DTSTART;TZID=Mars/Olympus:20240306T100000')))).toBe(
    'Line 7: the time zone “Mars/Olympus” is unknown.'
  )
})

test('case: 20,000 events', async () => {
  expect(await look(calendar(...Array.from({ length: 20_000 }, () => talks)))).toBe('The calendar holds more than 5000 events.')
})

test.each([
  ['no calendar', '<html></html>', 'This is not a calendar, or it is broken at line 1.'],
  ['an end that has no beginning', calendar('END:VEVENT'), 'This is not a calendar, or it is broken at line 4.'],
  ['an event without a start', calendar(event('SUMMARY:x')), 'This is not a calendar, or it is broken at line 4.'],
  ['no event', calendar(), 'The calendar holds no event.'],
  [
    'an end before its start',
    calendar(event('DTSTART:20240306T100000Z', 'DTEND:20240306T090000Z')),
    'Line 7: the event ends before it starts.'
  ]
])('%s is refused', async (_name, content, sentence) => {
  expect(await look(content)).toBe(sentence)
})

test('zones are known by the names of Windows and of old libraries', async () => {
  const named = (zone: string) => event('SUMMARY:x', `DTSTART;TZID="${zone}":20240306T100000`)
  const zones = ['Russian Standard Time', '/freeassociation.sourceforge.net/Europe/Paris', 'Asia/Shanghai']
  const found = await read(calendar(...zones.map(named)))
  expect(found.ok ? found.value.events.map(({ zone }) => zone) : found).toEqual([
    'Europe/Moscow',
    'Europe/Paris',
    'Asia/Shanghai'
  ])
})

test('events become items: UTC in the hosts’ zone, whole days and skipped hours in the pool', async () => {
  const found = await read(
    calendar(
      talks,
      event('SUMMARY:Call', 'DTSTART:20240306T020000Z', 'DURATION:PT45M', 'DESCRIPTION:quietly\\, please'),
      event('SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20240307'),
      event('SUMMARY:Skipped', 'DTSTART;TZID=Europe/Paris:20240331T023000')
    )
  )
  if (!found.ok) throw new Error(JSON.stringify(found))
  const ids = ['one', 'two', 'three', 'four'].values()
  const newId = () => ids.next().value as ItemId
  const wish = { visit: aVisit(), language: 'en' as const, groups: [], untitled: '?', after: 'a0', newId }
  const items = itemsOfCalendar({ ...wish, events: found.value.events })
  expect(items.map(({ title, time, notes }) => [title.en, time, notes])).toEqual([
    ['Talks', { kind: 'fixed', start: '2024-03-06T10:00', zone: 'Asia/Shanghai', minutes: 90, precision: 'exact' }, undefined],
    [
      'Call',
      { kind: 'fixed', start: '2024-03-06T10:00', zone: 'Asia/Shanghai', minutes: 45, precision: 'exact' },
      'quietly, please'
    ],
    ['Holiday', { kind: 'unplaced', minutes: 1440 }, undefined],
    ['Skipped', { kind: 'unplaced', minutes: 60 }, undefined]
  ])
  aVisit({ items })
})
