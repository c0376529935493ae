import * as z from 'zod'
import { personIdSchema, visitIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { stampSchema } from '../model/office-work'

export const papers = ['guest-programme', 'briefing-book'] as const
export const conventions = ['western'] as const
export const audiences = ['guests', 'organisers'] as const

export type PaperKind = (typeof papers)[number]
export type PaperConvention = (typeof conventions)[number]
export type Audience = (typeof audiences)[number]

/** One file that can be made of a visit. */
export const wishedFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit-calendar'), language: languageSchema }),
  z.strictObject({ kind: z.literal('person-calendar'), language: languageSchema, person: personIdSchema }),
  z.strictObject({ kind: z.literal('paper'), language: languageSchema, paper: z.enum(papers) })
])

export type WishedFile = z.infer<typeof wishedFileSchema>

/** What to make of a visit; an empty list makes none of its kind. */
export const publishWishSchema = z.strictObject({
  visit: visitIdSchema,
  languages: z.array(languageSchema).min(1),
  audience: z.enum(audiences),
  calendars: z.strictObject({
    visit: z.boolean(),
    /** Everybody who has an item, or these. */
    people: z.union([z.literal('all'), z.array(personIdSchema)])
  }),
  papers: z.array(z.enum(papers)),
  /** Of what the lists above make crosswise, these alone: each person's calendar in that person's own language, say. */
  only: z.array(wishedFileSchema).optional(),
  /** Stamp of the moment; now where absent. */
  at: stampSchema.optional()
})

export const previewWishSchema = z.strictObject({
  visit: visitIdSchema,
  paper: z.enum(papers),
  language: languageSchema,
  audience: z.enum(audiences)
})

/** What the person who prints should know before the paper leaves. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** A text was not there in the paper's language and another one was printed. */
  z.strictObject({ kind: z.literal('fallback'), path: z.string(), used: languageSchema, text: z.string() }),
  /** A character that no face has; prints as 〓. */
  z.strictObject({ kind: z.literal('missing-glyph'), character: z.string(), text: z.string() }),
  /** A word wider than its column. */
  z.strictObject({ kind: z.literal('does-not-fit'), text: z.string(), page: z.int().optional() }),
  /** A block taller than a page was broken. */
  z.strictObject({ kind: z.literal('broken-block'), text: z.string() }),
  /** A writing direction the engine cannot set. */
  z.strictObject({ kind: z.literal('unsupported-script'), text: z.string() })
])

export type Notice = z.infer<typeof noticeSchema>

export const previewReplySchema = z.strictObject({
  download: z.string(),
  pages: z.int().min(1),
  notices: z.array(noticeSchema)
})

export const publishResultSchema = z.strictObject({
  folder: z.string(),
  files: z.array(z.string()),
  /** Persons who have no item and therefore no calendar. */
  withoutItems: z.array(personIdSchema),
  notices: z.array(z.strictObject({ file: z.string(), notice: noticeSchema })),
  /** A ZIP of all, where files can be fetched through the transport. */
  download: z.string().optional()
})

export type PublishWish = z.infer<typeof publishWishSchema>
export type PreviewWish = z.infer<typeof previewWishSchema>
export type PublishResult = z.infer<typeof publishResultSchema>
