// How long do 10,000 events take, and how much memory? The same events by Attaché, by ical-generator as it comes, by ical.js, by
// python-icalendar, and the plain concatenation of the same bytes as the floor.
import { spawnSync } from 'node:child_process'
import ICAL from 'ical.js'
import ical, { ICalEventStatus } from 'ical-generator'
import type { WallTime } from '../../shared/base/wall-time'
import type { CalendarEvent, CalendarFile } from '../../shared/export/calendar/calendar-event'
import { writeCalendar } from '../../shared/export/calendar/write-calendar'
import { zoneBlock } from '../../shared/export/calendar/zone-block'
import { type Figure, type Measure, median } from './measuring/figure'
import { timeWithin } from './measuring/time-within'

const count = 10_000
const rounds = 5
const first = Date.UTC(2024, 2, 6, 1)

type Plain = {
  readonly uid: string
  readonly start: number
  readonly end: number
  readonly title: string
  readonly text: string
  readonly place: string
}

export const measure: Measure = async () => {
  const plain = Array.from({ length: count }, (_, index) => plainEvent(index))
  const file = calendarFile(plain)
  const text = writeCalendar(file)
  const memory = process.resourceUsage().maxRSS / 1024
  const [ours, generator, icalJs, floor] = timed([
    () => writeCalendar(file),
    () => byGenerator(plain),
    () => byIcalJs(plain),
    concatenation(text)
  ])
  const python = byPython(plain)
  const profiled = await timeWithin('/ical-generator/', () => void writeCalendar(file))
  if (ours === undefined || generator === undefined || icalJs === undefined || floor === undefined)
    throw new Error('not measured')
  const value = { value: ours, unit: 'ms' as const }
  return [
    {
      ...value,
      name: 'against ical-generator as it comes',
      against: { name: 'ical-generator', value: generator },
      goal: generator * 1.2
    },
    { ...value, name: 'against ical.js', against: { name: 'ical.js', value: icalJs }, goal: icalJs },
    againstPython(ours, python),
    { ...value, name: 'against the floor', against: { name: 'concatenation of the same bytes', value: floor } },
    {
      name: "of a profiled run, ical-generator's own rendering",
      value: profiled.within,
      unit: 'ms',
      against: { name: 'all of that run', value: profiled.all }
    },
    {
      name: 'memory at its peak, bundler included',
      value: memory,
      unit: 'MB',
      against: { name: 'the file', value: text.length / 1e6 },
      goal: 300
    }
  ]
}

function againstPython(ours: number, python: number | undefined): Figure {
  const name = 'against python-icalendar'
  if (python === undefined) {
    return { name, value: ours, unit: 'ms', against: { name: 'python-icalendar is not there', value: Number.NaN } }
  }
  return { name, value: ours, unit: 'ms', against: { name: 'python-icalendar', value: python }, goal: python }
}

/** Medians of several rounds, each of them in turn, so that none has the machine to itself. */
function timed(acts: readonly (() => string)[]): readonly number[] {
  const took = acts.map((): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, act] of acts.entries()) {
      const began = performance.now()
      if (act().length < count) throw new Error('too little was written')
      // The first round warms up.
      if (round > 0) took[index]?.push(performance.now() - began)
    }
  }
  return took.map(median)
}

function plainEvent(index: number): Plain {
  const start = first + index * 900_000
  const text = `Local time: Wednesday 6 March, 09:30 (Shenzhen, UTC+8)\nFor the driver: 深圳市福田区福中三路1号\nMet by: N. ${index}, tel. +86 100 0000 ${index}\nПереговоры; "итог"`
  return {
    uid: `${index}-1b1dd178c-49b2`,
    start,
    end: start + 3_600_000,
    title: `Talks, part ${index}`,
    text,
    place: `Hall ${index}, Civic Centre`
  }
}

function calendarFile(plain: readonly Plain[]): CalendarFile {
  const block = zoneBlock('Asia/Shanghai' as never)
  if (block === undefined) throw new Error('no zone')
  const wall = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16) as WallTime
  const stamp = '2024-02-20T08:00:00.000Z'
  const events = plain.map(
    ({ uid, start, end, title, text, place }): CalendarEvent => ({
      uid,
      sequence: 1,
      stamp,
      created: stamp,
      lastModified: stamp,
      time: { kind: 'zoned', start: { wall: wall(start), block }, end: { wall: wall(end), block } },
      summary: title,
      description: text,
      place: { location: place, title: place },
      category: 'Talks',
      status: 'CONFIRMED',
      classification: 'PRIVATE',
      transparent: false
    })
  )
  const organiser = { name: 'Protocol office', email: 'protocol@office.example' }
  return {
    method: 'PUBLISH',
    name: 'Visit',
    description: 'Issue 1',
    check: 'AAAA-AAAA',
    issue: 1,
    locale: 'en-GB',
    organiser,
    events
  }
}

function byGenerator(plain: readonly Plain[]): string {
  const stamp = new Date('2024-02-20T08:00:00Z')
  const calendar = ical({ name: 'Visit' })
  for (const { uid, start, end, title, text, place } of plain) {
    calendar.createEvent({
      id: uid,
      sequence: 1,
      stamp,
      created: stamp,
      lastModified: stamp,
      start: new Date(start),
      end: new Date(end),
      timezone: 'Asia/Shanghai',
      summary: title,
      description: text,
      location: place,
      categories: [{ name: 'Talks' }],
      status: ICalEventStatus.CONFIRMED,
      organizer: { name: 'Protocol office', email: 'protocol@office.example' }
    })
  }
  return calendar.toString()
}

function byIcalJs(plain: readonly Plain[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('prodid', '-//bench//EN')
  calendar.updatePropertyWithValue('version', '2.0')
  for (const { uid, start, end, title, text, place } of plain) {
    const event = new ICAL.Component('vevent')
    const instant = (at: number) => ICAL.Time.fromJSDate(new Date(at), true)
    event.updatePropertyWithValue('uid', uid)
    event.updatePropertyWithValue('sequence', 1)
    for (const name of ['dtstamp', 'created', 'last-modified']) event.updatePropertyWithValue(name, instant(first))
    event.updatePropertyWithValue('dtstart', instant(start))
    event.updatePropertyWithValue('dtend', instant(end))
    event.updatePropertyWithValue('summary', title)
    event.updatePropertyWithValue('description', text)
    event.updatePropertyWithValue('location', place)
    event.updatePropertyWithValue('categories', 'Talks')
    event.updatePropertyWithValue('status', 'CONFIRMED')
    event.updatePropertyWithValue('organizer', 'mailto:protocol@office.example')
    calendar.addSubcomponent(event)
  }
  return calendar.toString()
}

/** The same file out of its events, which lie ready. */
function concatenation(text: string): () => string {
  const parts = text.split(/(?=BEGIN:VEVENT)/)
  return () => {
    let whole = ''
    for (const part of parts) whole += part
    return Buffer.from(whole).toString('latin1')
  }
}

const pythonWriter = `
import sys, json, time, datetime as dt, icalendar
events = json.load(sys.stdin)
stamp = dt.datetime(2024, 2, 20, 8, tzinfo=dt.timezone.utc)
at = lambda ms: dt.datetime.fromtimestamp(ms / 1000, dt.timezone.utc)
took = []
for _ in range(2):
    began = time.perf_counter()
    c = icalendar.Calendar()
    c.add('prodid', '-//bench//EN'); c.add('version', '2.0')
    for e in events:
        v = icalendar.Event()
        v.add('uid', e['uid']); v.add('sequence', 1)
        for n in ('dtstamp', 'created', 'last-modified'): v.add(n, stamp)
        v.add('dtstart', at(e['start'])); v.add('dtend', at(e['end']))
        v.add('summary', e['title']); v.add('description', e['text']); v.add('location', e['place'])
        v.add('categories', ['Talks']); v.add('status', 'CONFIRMED'); v.add('organizer', 'mailto:protocol@office.example')
        c.add_component(v)
    c.to_ical()
    took.append((time.perf_counter() - began) * 1000)
print(min(took))`

/** Python's own time, without its start; undefined where it or the package is not there. */
function byPython(plain: readonly Plain[]): number | undefined {
  const run = spawnSync('/usr/bin/python3', ['-c', pythonWriter], { input: JSON.stringify(plain), encoding: 'utf8' })
  return run.status === 0 ? Number(run.stdout) : undefined
}
