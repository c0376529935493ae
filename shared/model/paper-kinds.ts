/** Every paper that can be made; the first one is what guests get. */
export const papers = [
  'guest-programme',
  'briefing-book',
  'working-programme',
  'personal-programme',
  'pocket-card',
  'qr-sheet',
  'delegation-list',
  'contacts',
  'facts',
  'change-sheet',
  'arrivals',
  'car-plan',
  'column-sheet',
  'driver-sheet',
  'rooms',
  'scenario',
  'seating',
  'place-cards',
  'table-list',
  'seat-card',
  'outcomes',
  'gifts'
] as const
export const conventions = ['western', 'russian', 'chinese'] as const
export const audiences = ['guests', 'organisers'] as const

export type PaperKind = (typeof papers)[number]
export type PaperConvention = (typeof conventions)[number]
export type Audience = (typeof audiences)[number]

/** Papers of which each person has an own one, in that person's language. */
export const personalPapers: readonly PaperKind[] = ['personal-programme', 'pocket-card', 'seat-card', 'qr-sheet']
/** Papers that can stand in two languages side by side. */
export const bilingualPapers: readonly PaperKind[] = [
  'guest-programme',
  'delegation-list',
  'seating',
  'place-cards',
  'table-list'
]
/** Papers on which the lines that an issue changed carry an asterisk. */
export const markedPapers: readonly PaperKind[] = ['guest-programme', 'working-programme']

/** Papers that can be made against an earlier issue, marked or with their changed pages alone: all that are not one person's. */
export const comparedPapers: readonly PaperKind[] = papers.filter((paper) => !personalPapers.includes(paper))

/** Papers that are for organisers whatever else is made. */
export const organisersPapers: readonly PaperKind[] = [
  'working-programme',
  'arrivals',
  'rooms',
  'car-plan',
  'column-sheet',
  'driver-sheet',
  'scenario',
  'seating',
  'place-cards',
  'table-list',
  'outcomes',
  'gifts'
]
