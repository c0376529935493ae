import { organisersPapers, type PaperKind, papers, personalPapers } from '../../../shared/model/paper-kinds'

export type PublishKind = PaperKind | 'visit-calendar' | 'group-calendar' | 'person-calendar' | 'changes-calendar'

type KindPart = { readonly part: 'everyone' | 'person' | 'head' | 'organisers'; readonly kinds: readonly PublishKind[] }

/** What this version can make, by those for whom it is, in the order of the table. */
export const kindParts: readonly KindPart[] = [
  {
    part: 'everyone',
    kinds: ['guest-programme', 'visit-calendar', 'group-calendar', 'delegation-list', 'contacts', 'facts', 'change-sheet']
  },
  {
    part: 'person',
    kinds: ['person-calendar', 'changes-calendar', 'personal-programme', 'pocket-card', 'seat-card', 'qr-sheet']
  },
  { part: 'head', kinds: ['briefing-book'] },
  { part: 'organisers', kinds: organisersPapers }
]

export const publishKinds: readonly PublishKind[] = kindParts.flatMap(({ kinds }) => kinds)

/** Papers have pages that can be looked at; calendars are lists. */
export function isPaper(kind: PublishKind): kind is PaperKind {
  return papers.some((paper) => paper === kind)
}

/** What is made for each person in that person's own language. */
export function isPersonal(kind: PublishKind): boolean {
  return kind === 'person-calendar' || kind === 'changes-calendar' || (isPaper(kind) && personalPapers.includes(kind))
}

const ofOne = ['person-calendar', 'group-calendar', 'changes-calendar'] as const

/** Kinds of calendars of which each is somebody's. */
export function isCalendarOfOne(kind: PublishKind): kind is (typeof ofOne)[number] {
  return ofOne.some((each) => each === kind)
}

/** What is marked to begin with: what everybody gets and the book. */
export const usualKinds: readonly PublishKind[] = ['guest-programme', 'visit-calendar', 'person-calendar', 'briefing-book']
