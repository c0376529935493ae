import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleanLine } from '../../../../shared/export/calendar/clean-text'
import { eventUid } from '../../../../shared/export/calendar/event-uid'
import { changesCalendar, issueCalendar } from '../../../../shared/export/calendar/issue-calendar'
import { itemsOfReader } from '../../../../shared/rules/items-of-reader'
import { aKhal, hasKhal, planned } from '../../../builders/khal'
import { anItem, anOffice, at, aVisit } from '../../../builders/visit'
import { temporaryFolder } from '../../../electron/services/temporary-folder'
import { chainOfIssues } from './chain-of-issues'

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
const issues = [{ number: 1, at: '2024-02-01T08:00:00Z', visit: worst }]
const text = issueCalendar({ issues, office, language: 'en', reader: guests })?.text ?? ''
const statuses = { tentative: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' }
const meant = itemsOfReader(worst, guests)
  .map(({ item, time }) => ({
    uid: eventUid(worst.id, item.id, guests),
    start: time.kind === 'timed' ? time.start : 0,
    end: time.kind === 'timed' ? time.end : 0,
    summary: `${item.status === 'cancelled' ? 'CANCELLED: ' : ''}${cleanLine(item.title.en ?? '')}`,
    status: statuses[item.status]
  }))
  .sort((a, b) => (a.uid < b.uid ? -1 : 1))

const python = '/usr/bin/python3'
const pythonReader = `
import sys, json, icalendar
c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps(sorted([{'uid': str(e['UID']), 'start': int(e['DTSTART'].dt.timestamp() * 1000), 'end': int(e['DTEND'].dt.timestamp() * 1000),
  'summary': str(e['SUMMARY']), 'status': str(e['STATUS'])} for e in c.walk('VEVENT')], key=lambda e: e['uid'])))`
const icalJsReader = `
import ICAL from 'ical.js'
let text = ''
for await (const chunk of process.stdin) text += chunk
const calendar = new ICAL.Component(ICAL.parse(text))
for (const block of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(block)
const events = calendar.getAllSubcomponents('vevent').map((each) => {
  const event = new ICAL.Event(each)
  const [start, end] = [event.startDate, event.endDate].map((time) => time.toJSDate().getTime())
  return { uid: event.uid, start, end, summary: event.summary, status: each.getFirstPropertyValue('status') }
})
console.log(JSON.stringify(events.sort((a, b) => (a.uid < b.uid ? -1 : 1))))`

function readBy(command: string, words: readonly string[], zone: string): unknown {
  const run = spawnSync(command, words, {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, PYTHONIOENCODING: 'utf-8' },
    cwd: join(import.meta.dirname, '../../../..')
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

const hasPython = spawnSync(python, ['-c', 'import icalendar']).status === 0
if (!hasPython) console.warn('Left out: calendars read by python-icalendar, because it is not there.')

it.skipIf(!hasPython).each(clocks)('python-icalendar on the clock of %s reads what was meant', (zone) => {
  expect(readBy(python, ['-c', pythonReader], zone)).toEqual(meant)
})

it.each(clocks)('ical.js on the clock of %s reads what was meant', (zone) => {
  expect(readBy(process.execPath, ['--input-type=module', '-e', icalJsReader], zone)).toEqual(meant)
})

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
