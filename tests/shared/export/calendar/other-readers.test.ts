import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Language, languages } from '../../../../shared/base/language'
import { cleanLine, cleanText } from '../../../../shared/export/calendar/clean-text'
import { eventTime } from '../../../../shared/export/calendar/event-time'
import { chainedEvent, changesCalendar, issueCalendar, readingsIn } from '../../../../shared/export/calendar/issue-calendar'
import { issueChain } from '../../../../shared/export/calendar/issue-chain'
import type { Visit } from '../../../../shared/model/visit'
import type { Reader } from '../../../../shared/rules/reader'
import { decodeExchange } from '../../../../shared/storage/exchange'
import { aKhal, hasKhal, planned } from '../../../builders/khal'
import { anItem, anOffice, at, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../../../electron/services/temporary-folder'
import { chainOfIssues } from './chain-of-issues'
import { foreignReaders, type ToldEvent } from './foreign-readers'

/** Clocks of readers: half an hour off, three quarters off, and on the other side of the date line with summer time. */
const clocks = ['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'] as const
const office = anOffice()
const guests = { kind: 'guests' } as const

/** Zones with and without summer time, on both sides of a change; over midnight; the doubled hour; hostile titles. */
const worst = aVisit({
  id: 'worst',
  from: '2024-03-01',
  until: '2024-11-30',
  items: [
    anItem('shanghai', { time: at('2024-03-06T09:00'), title: { en: 'Talks; \\ "a", b\nBEGIN:VEVENT' } }),
    anItem('paris-before', { time: at('2024-03-30T23:30', { zone: 'Europe/Paris' }), title: { en: 'Night 🚌 深圳' } }),
    anItem('paris-after', { time: at('2024-03-31T03:30', { zone: 'Europe/Paris', minutes: 45 }), status: 'tentative' }),
    anItem('doubled-1', { time: at('2024-10-27T02:30', { zone: 'Europe/Paris', occurrence: 'first' }) }),
    anItem('doubled-2', { time: at('2024-10-27T02:30', { zone: 'Europe/Paris', occurrence: 'second' }), status: 'cancelled' }),
    anItem('long', { time: at('2024-05-01T12:00', { zone: 'America/New_York' }), title: { en: 'я'.repeat(10_000) } }),
    anItem('moscow', { time: at('2024-03-05T23:55', { zone: 'Europe/Moscow', minutes: 600 }) })
  ]
})

type Written = { readonly text: string; readonly meant: readonly ToldEvent[] }

/** A calendar of a first issue, and what each event in it says before it is text. */
function written(visit: Visit, reader: Reader, language: Language): Written {
  const issues = [{ number: 1, at: '2024-02-01T08:00:00Z', visit }]
  const readings = readingsIn(language)
  const meant = [...issueChain(issues, reader, language).values()].map((link): ToldEvent => {
    const { uid, summary, description, place, status } = chainedEvent(readings(visit), link, '2024-02-01T08:00:00Z', office)
    const hours = eventTime(link.shown.time)
    const { time } = link.shown
    const [start, end] = hours.kind === 'days' || time.kind !== 'timed' ? daysOf(hours) : [time.start, time.end]
    const texts = { summary: cleanLine(summary), description: cleanText(description), location: cleanLine(place?.location ?? '') }
    return { uid, start, end, ...texts, status }
  })
  const text = issueCalendar({ issues, office, language, reader })?.text ?? ''
  return { text, meant: meant.sort((a, b) => (a.uid < b.uid ? -1 : 1)) }
}

function daysOf(hours: ReturnType<typeof eventTime>): readonly [string, string] {
  return hours.kind === 'days' ? [hours.from, hours.until] : ['', '']
}

function samples(): readonly Visit[] {
  const folder = join(import.meta.dirname, '../../../../assets/samples')
  const names = readdirSync(folder).filter((name) => name.endsWith('.visit.json'))
  return names.map((name) => {
    const decoded = decodeExchange(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if (!decoded.ok) throw new Error(`${name} is not a visit`)
    return decoded.value.visit
  })
}

/** The worst visit, and of each sample the calendar of all guests in every language and those of its first and last person. */
const calendars: readonly Written[] = [
  written(worst, guests, 'en'),
  ...samples().flatMap((visit) => [
    ...languages.map((language) => written(visit, guests, language)),
    ...[Object.values(visit.people).at(0), Object.values(visit.people).at(-1)].flatMap((person) =>
      person === undefined ? [] : [written(visit, { kind: 'person', person }, 'ru')]
    )
  ])
]

it('instants of the doubled hour are an hour apart, and every calendar is there', () => {
  const doubled = calendars[0]?.meant
    .filter(({ start }) => Number(start) > Date.UTC(2024, 9, 1))
    .map(({ start }) => Number(start))
  expect(doubled?.sort()).toEqual([Date.UTC(2024, 9, 27, 0, 30), Date.UTC(2024, 9, 27, 1, 30)])
  expect(calendars).toHaveLength(19)
})

for (const { name, leftOut, read } of foreignReaders) {
  if (leftOut !== undefined) console.warn(`Left out: calendars read by ${name}, because ${leftOut}.`)
  it.skipIf(leftOut !== undefined).each(clocks)(`${name} on the clock of %s reads what was meant`, (zone) => {
    const told = read(
      calendars.map(({ text }) => text),
      zone
    )
    for (const [index, { meant }] of calendars.entries()) expect([index, ...(told[index] ?? [])]).toEqual([index, ...meant])
  })
}

const khalIsThere = hasKhal()

it.skipIf(!khalIsThere).each(clocks)(
  'khal on the clock of %s has exactly the plan after each issue of a chain',
  async (zone) => {
    const chain = chainOfIssues()
    const folder = await temporaryFolder()
    const khal = aKhal(folder, zone)
    const path = join(folder, 'next.ics')
    for (const { number, visit } of chain) {
      const wish = { issues: chain.slice(0, number), office, language: 'en', reader: guests } as const
      const built = number === 1 ? issueCalendar(wish) : changesCalendar({ ...wish, since: number - 1 })
      if (built !== undefined) {
        writeFileSync(path, built.text)
        khal.importFile(path)
      }
      expect([number, ...khal.plan('2024-03-01', '2024-03-20')]).toEqual([number, ...planned(visit, guests, zone)])
    }
  },
  120_000
)
