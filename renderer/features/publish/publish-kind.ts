import type { PaperKind } from '../../../shared/backend/publishing'

export type PublishKind = PaperKind | 'visit-calendar' | 'person-calendar'

type KindPart = { readonly part: 'everyone' | 'person' | 'head'; readonly kinds: readonly PublishKind[] }

/** What this version can make, by those for whom it is, in the order of the table. */
export const kindParts: readonly KindPart[] = [
  { part: 'everyone', kinds: ['guest-programme', 'visit-calendar'] },
  { part: 'person', kinds: ['person-calendar'] },
  { part: 'head', kinds: ['briefing-book'] }
]

export const publishKinds: readonly PublishKind[] = kindParts.flatMap(({ kinds }) => kinds)

/** Papers have pages that can be looked at; calendars are lists. */
export function isPaper(kind: PublishKind): kind is PaperKind {
  return kind === 'guest-programme' || kind === 'briefing-book'
}
