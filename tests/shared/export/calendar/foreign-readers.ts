import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** An event as a reader tells it: instants in milliseconds, whole days as dates. */
export type ToldEvent = {
  readonly uid: string
  readonly start: number | string
  readonly end: number | string
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly status: string
}

type ForeignReader = {
  readonly name: string
  /** Why it cannot be asked here; undefined where it can. */
  readonly leftOut: string | undefined
  /** All events of each calendar, on a machine whose clock is in `zone`; one process for all of them. */
  readonly read: (texts: readonly string[], zone: string) => readonly (readonly ToldEvent[])[]
}

const python = '/usr/bin/python3'
const inPython = `
import sys, json, icalendar
def when(value):
  return int(value.timestamp() * 1000) if hasattr(value, 'hour') else value.isoformat()
def events(text):
  return [{'uid': str(e['UID']), 'start': when(e['DTSTART'].dt), 'end': when(e['DTEND'].dt), 'summary': str(e['SUMMARY']),
    'description': str(e['DESCRIPTION']), 'location': str(e.get('LOCATION', '')), 'status': str(e['STATUS'])}
    for e in icalendar.Calendar.from_ical(text.encode()).walk('VEVENT')]
print(json.dumps([events(text) for text in json.load(sys.stdin)]))`

const input = `
process.stdin.setEncoding('utf8')
let given = ''
for await (const chunk of process.stdin) given += chunk
const tell = (events) => console.log(JSON.stringify(JSON.parse(given).map(events)))`
const inIcalJs = `
import ICAL from 'ical.js'
${input}
tell((text) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone')
  ICAL.TimezoneService.reset()
  for (const block of zones) ICAL.TimezoneService.register(block)
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    const [start, end] = [event.startDate, event.endDate].map((time) => (time.isDate ? time.toString() : time.toJSDate().getTime()))
    const { uid, summary, description } = event
    return { uid, start, end, summary, description, location: event.location ?? '', status: each.getFirstPropertyValue('status') }
  })
})`
const inNodeIcal = `
import ical from 'node-ical'
${input}
const two = (value) => String(value).padStart(2, '0')
const when = (date) => (date.dateOnly ? [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-') : date.getTime())
const words = (value) => value?.val ?? value ?? ''
tell((text) => Object.values(ical.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT').map((each) => ({
  uid: each.uid, start: when(each.start), end: when(each.end), summary: words(each.summary),
  description: words(each.description), location: words(each.location), status: each.status
})))`

/** Libraries that we did not write, each in a process of its own with its clock set. */
export const foreignReaders: readonly ForeignReader[] = [
  {
    name: 'python-icalendar',
    leftOut: spawnSync(python, ['-c', 'import icalendar']).status === 0 ? undefined : 'it is not there',
    read: (texts, zone) => ask(python, ['-c', inPython], texts, zone)
  },
  { name: 'ical.js', leftOut: undefined, read: (texts, zone) => ask(process.execPath, scriptOf(inIcalJs), texts, zone) },
  { name: 'node-ical', leftOut: undefined, read: (texts, zone) => ask(process.execPath, scriptOf(inNodeIcal), texts, zone) }
]

function scriptOf(source: string): readonly string[] {
  return ['--input-type=module', '-e', source]
}

function ask(program: string, words: readonly string[], texts: readonly string[], zone: string): ToldEvent[][] {
  const run = spawnSync(program, words, {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, PYTHONIOENCODING: 'utf-8' },
    cwd: join(import.meta.dirname, '../../../..'),
    maxBuffer: 64_000_000
  })
  if (run.status !== 0) throw new Error(run.stderr)
  return (JSON.parse(run.stdout) as ToldEvent[][]).map((events) => [...events].sort((a, b) => (a.uid < b.uid ? -1 : 1)))
}
