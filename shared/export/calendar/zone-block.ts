import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'
import { type Instant, offsetAt, type Zone } from '../../base/zone'

/** A VTIMEZONE component as text without its last line break, and the TZID by which events name it. */
export type ZoneBlock = { readonly id: string; readonly text: string; readonly rules: readonly Onset[] }

/** One STANDARD or DAYLIGHT part: when it sets in, by the clock that ends there, and what holds from then on (minutes). */
type Onset = { readonly first: number; readonly from: number; readonly to: number; readonly yearly?: Yearly }

/** `BYMONTH` and `BYDAY` of a yearly rule: month 1-12, weekday 0 (Sunday) to 6, nth from the start or, negative, the end. */
type Yearly = { readonly month: number; readonly nth: number; readonly weekday: number }

const known = new Set(tzlib_get_timezones())
const blocks = new Map<string, ZoneBlock | undefined>()
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const day = 86_400_000

/** The zone's block, or undefined where the library has none or one that this module cannot read. */
export function zoneBlock(zone: Zone): ZoneBlock | undefined {
  if (!known.has(zone)) return undefined
  if (!blocks.has(zone)) blocks.set(zone, readBlock(zone))
  return blocks.get(zone)
}

/** Whether a reader who goes by the block alone has the offset that the zone really keeps at the instant. */
export function blockIsRight(block: ZoneBlock, zone: Zone, instant: Instant): boolean {
  return blockOffset(block, instant) === offsetAt(zone, instant)
}

function readBlock(zone: Zone): ZoneBlock | undefined {
  const found = tzlib_get_ical_block(zone)
  const text = typeof found === 'string' ? found : found[0]
  const id = text?.match(/^TZID:(.+)$/m)?.[1]?.trim()
  if (text === undefined || id === undefined) return undefined
  const rules = [...text.matchAll(/BEGIN:(?:STANDARD|DAYLIGHT)([\s\S]*?)END:/g)].map((part) => readOnset(part[1] ?? ''))
  const readable = rules.filter((rule) => rule !== undefined)
  return readable.length === rules.length && rules.length > 0 ? { id, text: text.trim(), rules: readable } : undefined
}

function readOnset(part: string): Onset | undefined {
  const value = (name: string): string | undefined => part.match(new RegExp(`^${name}:(.+)$`, 'm'))?.[1]?.trim()
  const [from, to] = [minutesOf(value('TZOFFSETFROM')), minutesOf(value('TZOFFSETTO'))]
  const [, year, month, date, hour, minute] =
    value('DTSTART')
      ?.match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/)
      ?.map(Number) ?? []
  if (from === undefined || to === undefined || year === undefined || month === undefined) return undefined
  const first = Date.UTC(year, month - 1, date, hour, minute)
  const rule = value('RRULE')
  if (rule === undefined) return /^RDATE/m.test(part) ? undefined : { first, from, to }
  const [, inMonth, nth, weekday] = rule.match(/^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(\w\w)$/) ?? []
  if (weekday === undefined) return undefined
  return { first, from, to, yearly: { month: Number(inMonth), nth: Number(nth), weekday: weekdays.indexOf(weekday) } }
}

/** `+0530` in minutes. */
function minutesOf(offset: string | undefined): number | undefined {
  const [, sign, hours, minutes] = offset?.match(/^([+-])(\d\d)(\d\d)$/) ?? []
  return sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Minutes east of UTC by the block's own rules; undefined before its first onset. */
function blockOffset(block: ZoneBlock, instant: Instant): number | undefined {
  const year = new Date(instant).getUTCFullYear()
  let latest = Number.NEGATIVE_INFINITY
  let offset: number | undefined
  for (const rule of block.rules) {
    for (const local of onsets(rule, year)) {
      const onset = local - rule.from * 60_000
      if (local < rule.first || onset > instant || onset <= latest) continue
      latest = onset
      offset = rule.to
    }
  }
  return offset
}

function onsets(rule: Onset, year: number): readonly number[] {
  const { yearly } = rule
  if (yearly === undefined) return [rule.first]
  return [year - 1, year, year + 1].map((each) => nthWeekday(each, yearly) + (rule.first % day))
}

/** Midnight of the nth given weekday of a month, as if it were UTC. */
function nthWeekday(year: number, { month, nth, weekday }: Yearly): number {
  if (nth > 0) {
    const first = Date.UTC(year, month - 1, 1)
    return first + ((weekday - new Date(first).getUTCDay() + 7) % 7) * day + (nth - 1) * 7 * day
  }
  const last = Date.UTC(year, month, 0)
  return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * day + (nth + 1) * 7 * day
}
