import type { VisitRefusal } from '../../../../shared/model/visit-refusal'

const eventLimit = 5000
const depthLimit = 16

/** Line in the file of each event, and of its properties that can be wrong. */
export type EventLines = { readonly begin: number; readonly lines: ReadonlyMap<string, number> }

type Scanned = { readonly events: readonly EventLines[] } | { readonly refusal: VisitRefusal }

type Event = { readonly begin: number; readonly lines: Map<string, number> }

type Scan = { readonly open: string[]; readonly events: Event[] }

/** Walks the lines of a calendar once, without building anything: nesting and counts, before a parser sees it. */
export function scanCalendar(text: string): Scanned {
  const scan: Scan = { open: [], events: [] }
  let number = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    number += 1
    if (line === '' || /^[ \t]/.test(line)) continue
    const refusal = readLine(scan, line, number)
    if (refusal !== undefined) return { refusal }
  }
  if (scan.open.length > 0 || number < 2) return { refusal: { kind: 'bad-calendar', problem: 'not-readable', line: number } }
  return { events: scan.events }
}

function readLine({ open, events }: Scan, text: string, line: number): VisitRefusal | undefined {
  const [, name = '', value = ''] = /^([A-Za-z0-9-]+)(?:;.*?)?:(.*)$/.exec(text) ?? []
  const part = value.trim().toUpperCase()
  const starts = name.toUpperCase() === 'BEGIN'
  if (name === '' || (open.length === 0 && !(starts && part === 'VCALENDAR'))) return notReadable(line)
  if (starts) return enter({ open, events }, part, line)
  if (name.toUpperCase() === 'END') return open.pop() === part ? undefined : notReadable(line)
  if (open.at(-1) === 'VEVENT') events.at(-1)?.lines.set(name.toUpperCase(), line)
  return undefined
}

function enter({ open, events }: Scan, part: string, line: number): VisitRefusal | undefined {
  open.push(part)
  if (open.length > depthLimit) return { kind: 'bad-calendar', problem: 'too-deep', line }
  if (part === 'VEVENT') events.push({ begin: line, lines: new Map() })
  if (events.length > eventLimit) return { kind: 'bad-calendar', problem: 'too-many-events', limit: eventLimit }
  return undefined
}

function notReadable(line: number): VisitRefusal {
  return { kind: 'bad-calendar', problem: 'not-readable', line }
}
