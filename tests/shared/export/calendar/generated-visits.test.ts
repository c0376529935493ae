import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOf, type WallTime, wallFromMs } from '../../../../shared/base/wall-time'
import { instantsOf, wallAt, type Zone, zoneSchema } from '../../../../shared/base/zone'
import { cleanLine } from '../../../../shared/export/calendar/clean-text'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import { issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import type { Item, Visit } from '../../../../shared/model/visit'
import { itemsOfReader } from '../../../../shared/rules/items-of-reader'
import { anItem, anOffice, at, aVisit } from '../../../builders/visit'
import { foreignReaders } from './foreign-readers'

const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Shanghai', 'Europe/Moscow', 'Asia/Kathmandu'].map(
  (zone) => zoneSchema.parse(zone)
)
const guests = { kind: 'guests' } as const
const hour = 3_600_000

/** Instants of 2024 at which the clock of a zone is put forward or back. */
function changesOf(zone: Zone): readonly number[] {
  const offset = (instant: number) => Date.parse(`${wallAt(zone, instant)}Z`) - instant
  const hours = Array.from({ length: 366 * 24 }, (_, index) => Date.UTC(2024, 0, 1) + index * hour)
  return hours.filter((instant) => offset(instant) !== offset(instant + hour)).map((instant) => instant + hour)
}

/** A clock reading within three hours of a change of the zone's clock, where it has one; else any. */
const moment = fc.constantFrom(...zones).chain((zone) => {
  const changes = changesOf(zone)
  const around = changes.length === 0 ? fc.constant(Date.UTC(2024, 5, 1)) : fc.constantFrom(...changes)
  return fc
    .tuple(around, fc.integer({ min: -180, max: 180 }))
    .map(([instant, minutes]) => ({
      zone,
      wall: wallFromMs(Date.parse(`${wallAt(zone, instant)}Z`) + minutes * 60_000) as WallTime
    }))
    .filter(({ wall }) => instantsOf(wall, zone).length > 0)
})
// A typed backslash is left out here: python-icalendar takes its right escape before a comma or an n for another sign. What ical.js
// reads of it stands in read-back.test.ts.
const signs = [
  '\r\n',
  '\n',
  '\r',
  ';',
  ',',
  '"',
  '^',
  ':',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u0007',
  '🚆',
  '👩‍👩‍👧‍👦',
  'Ж',
  '深',
  'é',
  ' ',
  'a',
  'BEGIN:VEVENT',
  '{{x}}'
]
const hostile = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 60 }).map((parts) => `x${parts.join('')}`)
  },
  { weight: 1, arbitrary: fc.constantFrom('я'.repeat(10_000), '👩‍👩‍👧‍👦 深'.repeat(600)) }
)
const status = fc.constantFrom('confirmed', 'tentative', 'cancelled')
const item = fc.record({
  moment,
  title: hostile,
  second: fc.boolean(),
  // A minute, past midnight, or past the change.
  minutes: fc.constantFrom(1, 59, 60, 90, 600, 1500),
  status
})
const visits = fc.array(item, { minLength: 1, maxLength: 8 }).map((items): Visit => {
  const visit = aVisit({
    items: items.map(({ moment: { zone, wall }, second, minutes, status: each }, index) =>
      anItem(`i${index}`, {
        status: each as Item['status'],
        time: at(wall, { zone, minutes, occurrence: second ? 'second' : 'first' })
      })
    )
  })
  // No file brings such texts into a visit; what leaves must bear them all the same.
  const titled = Object.values(visit.items).map((each, index) => [each.id, { ...each, title: { en: items[index]?.title ?? '' } }])
  return { ...visit, items: Object.fromEntries(titled) }
})

/** The same visits in every run. */
const generated = fc.sample(visits, { numRuns: 60, seed: 20_240_306 })
const cancelled = 'CANCELLED: '
const texts = generated.map(
  (visit) =>
    issueCalendar({
      issues: [{ number: 1, at: '2024-02-01T08:00:00Z', visit }],
      office: anOffice(),
      language: 'en',
      reader: guests
    })?.text ?? ''
)
const meant = generated.map((visit) =>
  itemsOfReader(visit, guests)
    .map(({ item: each, time }) => ({
      uid: eventUid(visit.id, each.id, guests),
      start: time.kind === 'timed' ? time.start : 0,
      end: time.kind === 'timed' ? time.end : 0,
      summary: `${each.status === 'cancelled' ? cancelled : ''}${cleanLine(each.title.en ?? '')}`,
      status: each.status.toUpperCase()
    }))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1))
)

it('visits are generated with every trap', () => {
  const times = generated
    .flatMap((visit) => itemsOfReader(visit, guests).map(({ time }) => time))
    .flatMap((time) => (time.kind === 'timed' ? [time] : []))
  expect(times.filter(({ startWall, startZone }) => instantsOf(startWall, startZone).length === 2).length).toBeGreaterThan(5)
  expect(times.filter(({ startWall, endWall }) => dateOf(startWall) !== dateOf(endWall)).length).toBeGreaterThan(10)
  const offset = (zone: Zone, instant: number) => Date.parse(`${wallAt(zone, instant)}Z`) - instant
  expect(times.filter(({ start, end, startZone }) => offset(startZone, start) !== offset(startZone, end)).length).toBeGreaterThan(
    10
  )
})

const clocks = ['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland']

for (const [index, { name, leftOut, read }] of foreignReaders.entries()) {
  const zone = clocks[index] ?? 'UTC'
  it.skipIf(leftOut !== undefined)(`${name} on the clock of ${zone} finds every event of every generated visit`, () => {
    for (const [at, events] of read(texts, zone).entries()) {
      const told = events.map(({ uid, start, end, summary, status: each }) => ({ uid, start, end, summary, status: each }))
      expect([at, ...told]).toEqual([at, ...(meant[at] ?? [])])
    }
  })
}
