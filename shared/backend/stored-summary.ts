import * as z from 'zod'
import { type LocalizedText, localizedTextSchema } from '../base/localized-text'
import { type VisitSummary, visitSummarySchema } from './contract'

type Entry = VisitSummary['programme'][number]

/**
 * A summary as it stands in a file: the header line keeps it without the names of items, which are most of its bytes, and the
 * hours as one short text. A thousand visits are listed from such header lines.
 */
type StoredSummary = { readonly summary: unknown; readonly titles: readonly LocalizedText[] }

const weights = ['programme', 'peak', 'meal', 'journey', 'outline'] as const satisfies readonly Entry['weight'][]
const minute = 60_000

const headSchema = visitSummarySchema.omit({ programme: true }).extend({ hours: z.string() })

export function toStoredSummary({ programme, ...rest }: VisitSummary): StoredSummary {
  const hours = programme.map(
    ({ start, end, weight }) =>
      `${(start / minute).toString(36)},${((end - start) / minute).toString(36)},${weights.indexOf(weight)}`
  )
  return { summary: { ...rest, hours: hours.join(' ') }, titles: programme.map(({ title }) => title) }
}

/** Undefined where this is no summary; without titles all entries are nameless. */
export function fromStoredSummary(summary: unknown, titles: unknown): VisitSummary | undefined {
  const head = headSchema.safeParse(summary)
  // Files of before the preface keep all in one.
  if (!head.success) return visitSummarySchema.safeParse(summary).data
  const named = z.array(localizedTextSchema).safeParse(titles)
  const { hours, ...rest } = head.data
  const programme: Entry[] = []
  for (const [index, packed] of (hours === '' ? [] : hours.split(' ')).entries()) {
    const entry = entryOf(packed, named.success ? named.data[index] : undefined)
    if (entry === undefined) return undefined
    programme.push(entry)
  }
  return { ...rest, programme }
}

function entryOf(packed: string, title: LocalizedText = {}): Entry | undefined {
  const [start = '', minutes = '', weight = ''] = packed.split(',')
  const from = Number.parseInt(start, 36) * minute
  const length = Number.parseInt(minutes, 36) * minute
  const known = weights[Number(weight)]
  return Number.isSafeInteger(from + length) && known !== undefined
    ? { start: from, end: from + length, title, weight: known }
    : undefined
}
