import * as z from 'zod'

export const paperSizes = ['A4', 'A5', 'Letter'] as const
export const typeSizes = ['usual', 'large'] as const
/** Parts of the briefing book that can be left out or stand elsewhere, in their usual order. */
export const bookParts = [
  'summary',
  'days',
  'stops',
  'people',
  'delegations',
  'seating',
  'contacts',
  'facts',
  'practical'
] as const

/** How the person who prints wants the sheets; what is absent is as the paper itself has it. */
export const pageSettingSchema = z.strictObject({
  paperSize: z.enum(paperSizes).optional(),
  /** Millimetres added at the left for holes or glue. */
  binding: z.int().min(0).max(25).optional(),
  /** Large brings the text of the book from 11.3 to 14 points, and all papers with it. */
  type: z.enum(typeSizes).optional(),
  /** Parts of the book that are printed, in this order. */
  sections: z.array(z.enum(bookParts)).max(bookParts.length).optional(),
  /** False leaves the block of approval out. */
  approval: z.boolean().optional(),
  /** True puts photographs into the delegation list. */
  photographs: z.boolean().optional(),
  /** Folded puts the pages on larger sheets: a booklet, or four pocket cards on one sheet. */
  sheets: z.enum(['pages', 'folded']).optional(),
  /** Changed leaves out the pages that stood in the earlier issue as they stand now; numbers of pages stay. */
  pages: z.enum(['all', 'changed']).optional()
})

export type PaperSize = (typeof paperSizes)[number]
export type TypeSize = (typeof typeSizes)[number]
export type BookPart = (typeof bookParts)[number]
export type PageSetting = z.infer<typeof pageSettingSchema>
