import * as z from 'zod'
import { groupIdSchema, itemIdSchema, personIdSchema, visitIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { wallDateSchema } from '../base/wall-time'
import { stampSchema } from '../model/office-work'
import { pageSettingSchema } from '../model/page-setting'
import { audiences, conventions, papers } from '../model/paper-kinds'

/** What is published: the draft as it is kept, or an issue by its number. */
const sourceSchema = z.union([z.literal('draft'), z.strictObject({ issue: z.int().min(1) })])

export type PublishSource = z.infer<typeof sourceSchema>

/** Against what a person's changes are told: the issue that person was handed last, or one issue for everybody. */
const sinceSchema = z.union([z.literal('handed-over'), z.strictObject({ issue: z.int().min(1) })])

export type ChangesSince = z.infer<typeof sinceSchema>

/** One file that can be made of a visit. */
export const wishedFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit-calendar'), language: languageSchema }),
  z.strictObject({ kind: z.literal('person-calendar'), language: languageSchema, person: personIdSchema }),
  z.strictObject({ kind: z.literal('group-calendar'), language: languageSchema, group: groupIdSchema }),
  z.strictObject({ kind: z.literal('changes-calendar'), language: languageSchema, person: personIdSchema }),
  z.strictObject({
    kind: z.literal('paper'),
    language: languageSchema,
    paper: z.enum(papers),
    /** Whose it is, of a paper for one person. */
    person: personIdSchema.optional()
  })
])

export type WishedFile = z.infer<typeof wishedFileSchema>

/** What to make of a visit; an empty list makes none of its kind. */
export const publishWishSchema = z.strictObject({
  visit: visitIdSchema,
  /** The draft where absent. All below that speaks of changes needs an issue. */
  source: sourceSchema.optional(),
  languages: z.array(languageSchema).min(1),
  audience: z.enum(audiences),
  calendars: z.strictObject({
    visit: z.boolean(),
    /** Everybody who has an item, or these. */
    people: z.union([z.literal('all'), z.array(personIdSchema)]),
    groups: z.union([z.literal('all'), z.array(groupIdSchema)]).optional(),
    /** *Changes only* calendars of the people above, for those who have changes. */
    changes: sinceSchema.optional(),
    /** One event for one person: REQUEST, or CANCEL where it is cancelled or gone. */
    events: z.array(z.strictObject({ person: personIdSchema, item: itemIdSchema })).optional()
  }),
  /**
   * Everything that is owed to each of these in that person's language: covering note as text and as `.eml` with the files
   * attached, calendars, one-event files, as one ZIP a person; and one of all where there are several.
   */
  packets: z.union([z.literal('all'), z.literal('owed'), z.array(personIdSchema)]).optional(),
  papers: z.array(z.enum(papers)),
  /** How programmes are laid out; Western where nothing is said. */
  convention: z.enum(conventions).optional(),
  /** Second language of papers that stand in two side by side. */
  second: languageSchema.optional(),
  /** Of sheets for one day, which; the day nearest to now where absent. */
  day: wallDateSchema.optional(),
  /** Sheet, type and parts of all of them. */
  setting: pageSettingSchema.optional(),
  /** Of what the lists above make crosswise, these alone: each person's calendar in that person's own language, say. */
  only: z.array(wishedFileSchema).optional(),
  /** Stamp of the moment; now where absent. */
  at: stampSchema.optional()
})

/** One section of a paper as a window shows it: its name in every version, what stands in it, and on how many pages. */
const sectionMarkSchema = z.strictObject({ name: z.string(), digest: z.string(), pages: z.int().min(0) })

export const previewWishSchema = z.strictObject({
  visit: visitIdSchema,
  /** Which preview of which window asks: its newer wish ends the older one. The visit's only one where absent. */
  previewer: z.string().optional(),
  /** What that preview shows of this paper and the page that is looked at: of a long one what changed may then come first. */
  shown: z.strictObject({ page: z.int().min(1), sections: z.array(sectionMarkSchema) }).optional(),
  source: sourceSchema.optional(),
  paper: z.enum(papers),
  language: languageSchema,
  audience: z.enum(audiences),
  convention: z.enum(conventions).optional(),
  second: languageSchema.optional(),
  setting: pageSettingSchema.optional(),
  person: personIdSchema.optional(),
  day: wallDateSchema.optional()
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
  /** The photograph of this person, place or item is not there or cannot be read; a person's prints as awaited. */
  z.strictObject({ kind: z.literal('missing-picture'), text: z.string(), path: z.string().optional() }),
  /** A writing direction the engine cannot set. */
  z.strictObject({ kind: z.literal('unsupported-script'), text: z.string() })
])

export type Notice = z.infer<typeof noticeSchema>

export const previewReplySchema = z.strictObject({
  download: z.string(),
  pages: z.int().min(1),
  notices: z.array(noticeSchema),
  /** What the preview then shows; absent where pages do not stand in the order of sections. */
  sections: z.array(sectionMarkSchema).optional(),
  /** Only a part was made: where each page of the preview comes from, in their order. The whole is to be asked for. */
  sheets: z.array(z.strictObject({ of: z.enum(['part', 'shown']), page: z.int().min(1) })).optional()
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

/** What lies in the office's own folder for papers. */
export const officeFilesSchema = z.strictObject({
  folder: z.string(),
  emblem: z.boolean(),
  photograph: z.boolean(),
  fonts: z.array(z.string()),
  refused: z.array(
    z.strictObject({
      file: z.string(),
      reason: z.enum(['not-truetype', 'variable', 'not-to-be-embedded', 'unreadable', 'no-face-named'])
    })
  )
})

export type OfficeFilesReply = z.infer<typeof officeFilesSchema>

export type PublishWish = z.infer<typeof publishWishSchema>
export type PreviewWish = z.infer<typeof previewWishSchema>
export type PreviewReply = z.infer<typeof previewReplySchema>
export type PublishResult = z.infer<typeof publishResultSchema>
