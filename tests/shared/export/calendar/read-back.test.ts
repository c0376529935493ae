import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { languages } from '../../../../shared/base/language'
import { isPlainText } from '../../../../shared/base/text'
import { wallFromMs } from '../../../../shared/base/wall-time'
import { wallToInstant, zoneSchema } from '../../../../shared/base/zone'
import { visitCalendar } from '../../../../shared/export/calendar/build-calendar'
import { cleanLine, cleanText } from '../../../../shared/export/calendar/clean-text'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import { schedule } from '../../../../shared/rules/schedule'
import { anItem, anOffice, aPlace, at, aVisit } from '../../../builders/visit'
import { readCalendar } from './read-calendar'

const zones = [
  'Asia/Shanghai',
  'Europe/Moscow',
  'Europe/Paris',
  'America/Los_Angeles',
  'Asia/Singapore',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Mexico_City',
  'Etc/UTC'
]
const words = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'Ж',
      '深',
      'é',
      '🚆',
      ' ',
      '\n',
      ',',
      ';',
      ':',
      '\\',
      '"',
      '^',
      'n',
      '{{',
      '}}',
      '$t(',
      ')',
      '\u00a0'
    ),
    minLength: 1,
    maxLength: 120
  })
  .filter((text) => isPlainText(text) && text.trim() !== '')

const wall = fc
  .integer({ min: Date.UTC(2019, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 })
  .map((minutes) => wallFromMs(minutes * 60_000))
const item = fc
  .record({
    title: words,
    remarks: words,
    name: words,
    start: wall,
    minutes: fc.integer({ min: 1, max: 3000 }),
    zone: fc.constantFrom(...zones),
    second: fc.boolean()
  })
  .filter(({ start, zone }) => wallToInstant(start, zoneSchema.parse(zone)).ok)

it('a reader that we did not write finds every instant and text of the visit again', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.constantFrom(...languages), (given, language) => {
      const visit = aVisit({
        places: given.map(({ name }, index) => aPlace(`p${index}`, { name: { zh: name } })),
        items: given.map(({ title, remarks, start, minutes, zone, second }, index) =>
          anItem(`i${index}`, {
            title: { ru: title },
            remarks: { fr: remarks },
            place: `p${index}`,
            time: at(start, { minutes, zone, occurrence: second ? 'second' : 'first' })
          })
        )
      })
      const built = visitCalendar({ visit, office: anOffice(), language, audience: 'guests', at: '2024-02-20T08:00:00Z' })
      const read = new Map(readCalendar(built?.text ?? '').map((event) => [event.uid, event]))
      const hours = schedule(visit)
      for (const { id, title, remarks, place } of Object.values(visit.items)) {
        const time = hours.get(id)
        if (time?.kind !== 'timed') throw new Error('not timed')
        const event = read.get(eventUid(visit.id, id, { kind: 'guests' }))
        expect(event).toMatchObject({
          start: new Date(time.start).toISOString(),
          end: new Date(time.end).toISOString(),
          summary: cleanLine(title.ru ?? ''),
          description: expect.stringContaining(
            cleanText(`:${remarks?.fr ?? ''}`)
              .slice(1)
              .trim()
          )
        })
        expect(event?.location ?? '').toBe(cleanLine((place === undefined ? undefined : visit.places[place]?.name.zh) ?? ''))
      }
      expect(read.size).toBe(given.length)
    }),
    { numRuns: 150 }
  )
})
