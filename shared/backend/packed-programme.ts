import * as z from 'zod'
import type { LocalizedText } from '../base/localized-text'

/** A timed item as an overview shows it: instants, a title, and how dark it stands there. */
export type ProgrammeEntry = {
  readonly start: number
  readonly end: number
  readonly title: LocalizedText
  readonly weight: (typeof weights)[number]
}

type Packed = { readonly hours: string; readonly titles: readonly LocalizedText[] }

const weights = ['programme', 'peak', 'meal', 'journey', 'outline'] as const
const minute = 60_000

/** For each item its start in minutes since 1970 and its length in minutes, both to the base 36, and its weight by number. */
export const packedHoursSchema = z.string().regex(/^(?:-?[0-9a-z]{1,9},[0-9a-z]{1,9},[0-4](?: (?=.)|$))*$/)

/** Hours as one short text and titles apart: what lists of a thousand visits carry without making 200 objects for each. */
export function packProgramme(entries: readonly ProgrammeEntry[]): { hours: string; titles: LocalizedText[] } {
  const hours = entries.map(
    ({ start, end, weight }) =>
      `${(start / minute).toString(36)},${((end - start) / minute).toString(36)},${weights.indexOf(weight)}`
  )
  return { hours: hours.join(' '), titles: entries.map(({ title }) => title) }
}

const unpacked = new WeakMap<Packed, readonly ProgrammeEntry[]>()

/** The entries of a summary, made once for each; nameless where it brings no titles. */
export function unpackProgramme(packed: Packed): readonly ProgrammeEntry[] {
  const before = unpacked.get(packed)
  if (before !== undefined) return before
  const { hours, titles } = packed
  const entries = (hours === '' ? [] : hours.split(' ')).map((text, index) => entryOf(text, titles[index]))
  unpacked.set(packed, entries)
  return entries
}

function entryOf(text: string, title: LocalizedText = {}): ProgrammeEntry {
  const [start = '', minutes = '', weight = ''] = text.split(',')
  const from = Number.parseInt(start, 36) * minute
  return { start: from, end: from + Number.parseInt(minutes, 36) * minute, title, weight: weights[Number(weight)] ?? 'programme' }
}
