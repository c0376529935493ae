import * as z from 'zod'
import { type LocalizedText, localizedTextSchema } from '../base/localized-text'
import { type VisitSummary, visitSummarySchema } from './contract'

/**
 * A summary as it stands in a file: the header line keeps it without the names of items, which are most of its bytes. A
 * thousand visits are listed from such header lines.
 */
type StoredSummary = { readonly summary: unknown; readonly titles: readonly LocalizedText[] }

const headSchema = visitSummarySchema.omit({ titles: true })
const titlesSchema = z.array(localizedTextSchema)

export function toStoredSummary({ titles, ...summary }: VisitSummary): StoredSummary {
  return { summary, titles }
}

/** Undefined where this is no summary; without titles all entries are nameless. */
export function fromStoredSummary(summary: unknown, titles: unknown): VisitSummary | undefined {
  const head = headSchema.safeParse(summary).data
  return head && { ...head, titles: titles === undefined ? [] : (titlesSchema.safeParse(titles).data ?? []) }
}
