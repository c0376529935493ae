/** What somebody typed into a field for hours: a start, and an end or a length where one was given. */
export type TypedHours = { readonly start: string; readonly end?: string; readonly minutes?: number }

const clock = String.raw`(\d{1,2})(?:\s*[:.hHч点：]\s*(\d{2})?|(\d{2}))?`
const range = new RegExp(String.raw`^${clock}\s*(?:[-–—~至到]|\s)\s*${clock}$`, 'u')
const single = new RegExp(`^${clock}$`, 'u')
const lengthUnits: readonly (readonly [RegExp, number])[] = [
  [/^(\d{1,3})\s*(?:min\.?|мин\.?|分钟?|m|')$/iu, 1],
  [/^(\d{1,2})\s*(?:hours?|ч(?:ас(?:а|ов)?)?\.?|小时)$/iu, 60]
]

/**
 * Reads hours as offices type them: `0930-1015`, `9.30–10.15`, `9:30 45 min`, `9h30`, `15`. A single number is an hour.
 * Undefined where it is no hour; the end may be earlier than the start, which then means the next day.
 */
export function parseHours(typed: string): TypedHours | undefined {
  const text = typed.trim().replace(/[\u00a0\u202f\u2009]/g, ' ')
  const withLength = /^(.*?)[\s,+]+(\d{1,3}\s*\D+)$/u.exec(text)
  const minutes = withLength?.[2] === undefined ? undefined : parseLength(withLength[2])
  if (withLength?.[1] !== undefined && minutes !== undefined) {
    const start = readClock(single.exec(withLength[1].trim()), 1)
    return start === undefined ? undefined : { start, minutes }
  }
  const both = range.exec(text)
  if (both !== null) {
    const [start, end] = [readClock(both, 1), readClock(both, 4)]
    return start === undefined || end === undefined ? undefined : { start, end }
  }
  const start = readClock(single.exec(text), 1)
  return start === undefined ? undefined : { start }
}

/** Reads a length such as `45`, `45 min`, `1:30`, `2 ч` in minutes; undefined where it is none. */
export function parseLength(typed: string): number | undefined {
  const text = typed.trim()
  for (const [unit, size] of lengthUnits) {
    const found = unit.exec(text)
    if (found !== null) return positive(Number(found[1]) * size)
  }
  const hours = /^(\d{1,2})[:h](\d{2})$/.exec(text)
  if (hours !== null) return positive(Number(hours[1]) * 60 + Number(hours[2]))
  return /^\d{1,4}$/.test(text) ? positive(Number(text)) : undefined
}

/** Minutes from a start to an end on the clock; an end that is not later belongs to the next day. */
export function minutesBetween(start: string, end: string): number {
  const difference = minuteOf(end) - minuteOf(start)
  return difference > 0 ? difference : difference + 1440
}

function readClock(match: RegExpExecArray | null, from: number): string | undefined {
  if (match === null) return undefined
  const hour = Number(match[from])
  const minute = Number(match[from + 1] ?? match[from + 2] ?? 0)
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

function positive(minutes: number): number | undefined {
  return minutes > 0 ? minutes : undefined
}
