import * as z from 'zod'
import { faultFactsSchema } from '../base/fault-facts'
import { itemIdSchema, personIdSchema, visitIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { wallDateSchema } from '../base/wall-time'
import { zoneSchema } from '../base/zone'
import { attachmentSchema } from '../model/attachment'
import { officeSchema } from '../model/office'
import { stampSchema } from '../model/office-work'
import { visitSchema } from '../model/visit'
import { encryptionStateSchema, newPassphraseSchema } from './encryption'
import { infoSchema } from './info'
import { foreignCalendarSchema, foreignTableSchema } from './intake'
import { packedHoursSchema } from './packed-programme'
import { officeFilesSchema, previewReplySchema, previewWishSchema, publishWishSchema } from './publishing'
import { settingsChangesSchema, settingsSchema } from './settings'
import { outcomeOf, type storageRefusalSchema } from './storage-refusal'

const nothing = z.strictObject({})

/** A name for something that a stream left with the backend, or that the backend keeps ready to be fetched. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/** Seals or opens a file. It goes to the backend and is kept nowhere. */
const passphraseSchema = z.string().min(1).max(500)

export type StorageRefusal = z.infer<typeof storageRefusalSchema>

/** What the header line of a visit tells without reading its body. */
export const visitSummarySchema = z.strictObject({
  id: visitIdSchema,
  revision: z.int().min(0),
  savedAt: stampSchema,
  title: localizedTextSchema,
  from: wallDateSchema,
  until: wallDateSchema,
  datesOpen: z.boolean(),
  cities: z.array(localizedTextSchema),
  state: z.enum(['in-preparation', 'under-way', 'closed']),
  guests: z.int().min(0),
  hosts: z.int().min(0),
  items: z.int().min(0),
  findings: z.strictObject({ block: z.int(), warn: z.int(), note: z.int() }),
  /** Hours of the timed items, at most 200, packed as `packProgramme` does it: a thousand visits are listed at once. */
  hours: packedHoursSchema,
  /** Titles of the same items, to name the next one at any moment; none of a visit that is long over. */
  titles: z.array(localizedTextSchema),
  hostZone: z.string(),
  illustrative: z.boolean(),
  /** A pattern for visits: listed apart. */
  template: z.boolean().optional(),
  /** The newest issue, and how many entries lie between it and the draft; absent before the first. */
  issue: z.strictObject({ number: z.int().min(1), at: stampSchema, changesSince: z.int().min(0) }).optional()
})

export type VisitSummary = z.infer<typeof visitSummarySchema>

/** What a list of issues shows of one without reading its body. */
export const issueSummarySchema = z.strictObject({
  number: z.int().min(1),
  at: stampSchema,
  author: z.string().optional(),
  remark: z.string().optional(),
  /** SHA-256 of the content, whatever the visit's id. */
  digest: z.string(),
  /** Check codes as they stand on papers and calendars for each audience. */
  codes: z.strictObject({ guests: z.string(), organisers: z.string() })
})

export type IssueSummary = z.infer<typeof issueSummarySchema>

/** What the office owes one person after the newest issue. */
export const owedSchema = z.strictObject({
  person: personIdSchema,
  language: languageSchema,
  channel: z.enum(['e-mail', 'stick', 'paper']),
  /** The issue handed over last; absent for somebody who has none. */
  holds: z.int().min(1).optional(),
  /** `new`: the whole calendar; `changed`: the changes; `nothing`: what that person holds is still right. */
  owes: z.enum(['new', 'changed', 'nothing']),
  /** Items new, changed or cancelled for this person. */
  items: z.array(itemIdSchema),
  /** No longer in the visit: the name stands in the issue held. */
  gone: z.boolean()
})

export type OwedToPerson = z.infer<typeof owedSchema>

export const safetyCopySchema = z.strictObject({
  /** By which it is opened. */
  name: z.string(),
  at: stampSchema,
  bytes: z.int().min(0),
  /** What a window wanted to save when another program had changed the file. */
  conflict: z.boolean(),
  /** Not there where the copy cannot be read. */
  content: z.strictObject({ revision: z.int(), title: localizedTextSchema, items: z.int(), people: z.int() }).optional()
})

export type SafetyCopy = z.infer<typeof safetyCopySchema>

const keptSchema = z.strictObject({ revision: z.int(), savedAt: stampSchema })

const importPreviewSchema = z.strictObject({
  summary: visitSummarySchema,
  /** The id under which it would be kept is taken by a visit on this computer. */
  idTaken: z.boolean(),
  issues: z.int(),
  attachments: z.int(),
  /** The sender's office, where the file brings one that judges or prints otherwise than the one here. */
  office: z.strictObject({ name: localizedTextSchema, organiser: z.string() }).optional()
})

const producedFileSchema = z.strictObject({ name: z.string(), path: z.string().optional(), download: tokenSchema.optional() })

/**
 * Every call of the program behind the interface: its argument, checked on arrival, and its reply. Clients, servers and
 * transports derive from this table.
 */
export const contract = {
  info: { argument: nothing, reply: infoSchema },
  'settings.read': { argument: nothing, reply: settingsSchema },
  'settings.write': { argument: settingsChangesSchema, reply: settingsSchema },
  'office.read': { argument: nothing, reply: officeSchema },
  'office.write': { argument: z.strictObject({ office: officeSchema }), reply: outcomeOf(nothing) },
  'library.list': {
    argument: nothing,
    reply: z.strictObject({
      visits: z.array(visitSummarySchema),
      /** Files that could not be read and were set aside; shown, never deleted. */
      damaged: z.array(z.strictObject({ id: z.string(), keptAs: z.string(), at: stampSchema }))
    })
  },
  'library.samples': { argument: nothing, reply: z.array(visitSummarySchema) },
  'library.add': { argument: z.strictObject({ visit: visitSchema }), reply: outcomeOf(keptSchema) },
  'library.addSample': { argument: z.strictObject({ sample: visitIdSchema, id: visitIdSchema }), reply: outcomeOf(keptSchema) },
  'library.duplicate': {
    argument: z.strictObject({
      id: visitIdSchema,
      newId: visitIdSchema,
      title: localizedTextSchema,
      /** A visit anew instead of a copy as it is: on other dates, in another zone on request, or as a template. */
      anew: z.strictObject({ from: wallDateSchema, hostZone: zoneSchema.optional(), template: z.boolean().optional() }).optional()
    }),
    reply: outcomeOf(keptSchema)
  },
  'library.rename': { argument: z.strictObject({ id: visitIdSchema, title: localizedTextSchema }), reply: outcomeOf(keptSchema) },
  /** Set aside, to be restored until the program ends or thirty days have passed. */
  'library.remove': { argument: z.strictObject({ id: visitIdSchema }), reply: outcomeOf(nothing) },
  'library.restore': { argument: z.strictObject({ id: visitIdSchema }), reply: outcomeOf(nothing) },
  'visit.open': {
    argument: z.strictObject({ id: visitIdSchema }),
    reply: outcomeOf(
      z.strictObject({
        visit: visitSchema,
        revision: z.int(),
        savedAt: stampSchema,
        /** The file was damaged or gone: stamp of the state that was opened in its place, and where the damaged file lies. */
        recoveredFrom: stampSchema.optional(),
        keptAs: z.string().optional()
      })
    )
  },
  'visit.save': {
    argument: z.strictObject({ id: visitIdSchema, base: z.int(), visit: visitSchema, client: tokenSchema }),
    reply: outcomeOf(keptSchema)
  },
  /** The issues of a visit, the first one first; `damaged` are numbers whose files cannot be read. */
  'issue.list': {
    argument: z.strictObject({ id: visitIdSchema }),
    reply: outcomeOf(z.strictObject({ issues: z.array(issueSummarySchema), damaged: z.array(z.int()) }))
  },
  /** Makes the next issue of the draft as it is kept; `base` is the revision that the caller sees, `at` is now where absent. */
  'issue.make': {
    argument: z.strictObject({
      id: visitIdSchema,
      base: z.int(),
      author: z.string().max(200),
      remark: z.string().max(2000),
      at: stampSchema.optional()
    }),
    reply: outcomeOf(issueSummarySchema)
  },
  'issue.open': {
    argument: z.strictObject({ id: visitIdSchema, number: z.int().min(1) }),
    reply: outcomeOf(z.strictObject({ issue: issueSummarySchema, visit: visitSchema }))
  },
  /** Who is owed what after the newest issue, in the order of the people; empty before the first. */
  'issue.owed': {
    argument: z.strictObject({ id: visitIdSchema }),
    reply: outcomeOf(z.strictObject({ number: z.int().min(1).optional(), people: z.array(owedSchema) }))
  },
  /** Past states of a visit that the storage keeps by itself, the newest first. */
  'copies.list': {
    argument: z.strictObject({ id: visitIdSchema }),
    reply: outcomeOf(z.strictObject({ copies: z.array(safetyCopySchema) }))
  },
  /** Opens a safety copy as a new visit; the one it was kept of stays as it is. */
  'copies.open': {
    argument: z.strictObject({ id: visitIdSchema, copy: z.string().max(200), newId: visitIdSchema, title: localizedTextSchema }),
    reply: outcomeOf(keptSchema)
  },
  /** Writes an issue to the backup folder of the settings once more, and reads it back. */
  'backup.make': {
    argument: z.strictObject({ id: visitIdSchema, number: z.int().min(1) }),
    reply: outcomeOf(z.strictObject({ path: z.string() }))
  },
  /** Whether a folder takes a file and gives it back unchanged; nothing is left in it. */
  'backup.check': { argument: z.strictObject({ folder: z.string().max(4096) }), reply: outcomeOf(nothing) },
  'encryption.state': { argument: nothing, reply: encryptionStateSchema },
  'encryption.unlock': { argument: z.strictObject({ passphrase: z.string().max(1000) }), reply: outcomeOf(nothing) },
  /** Answers when every file is written anew; one that was interrupted goes on when it is asked for again or at the next start. */
  'encryption.turnOn': { argument: z.strictObject({ passphrase: newPassphraseSchema }), reply: outcomeOf(nothing) },
  'encryption.turnOff': { argument: z.strictObject({ passphrase: z.string().max(1000) }), reply: outcomeOf(nothing) },
  'encryption.changePassphrase': {
    argument: z.strictObject({ passphrase: z.string().max(1000), next: newPassphraseSchema }),
    reply: outcomeOf(nothing)
  },
  /** Takes an upload in as a file beside the visit: a picture, or also a document. A command then puts it into a record. */
  'attachment.take': {
    argument: z.strictObject({ id: visitIdSchema, upload: tokenSchema, wanted: z.enum(['picture', 'any']) }),
    reply: outcomeOf(attachmentSchema)
  },
  /** Makes a file ready to be fetched: a picture small enough for a screen, as JPEG, or the file as it is kept. */
  'attachment.fetch': {
    argument: z.strictObject({
      id: visitIdSchema,
      ...attachmentSchema.pick({ sha256: true, extension: true }).shape,
      form: z.enum(['preview', 'whole'])
    }),
    reply: outcomeOf(z.strictObject({ download: tokenSchema }))
  },
  'import.look': {
    argument: z.strictObject({ upload: tokenSchema, name: z.string().max(500), passphrase: passphraseSchema.optional() }),
    reply: outcomeOf(importPreviewSchema)
  },
  'import.accept': {
    argument: z.strictObject({
      upload: tokenSchema,
      id: visitIdSchema,
      passphrase: passphraseSchema.optional(),
      /** The office of the file becomes that of this installation; it stays as it is otherwise. */
      takesOffice: z.boolean().optional()
    }),
    reply: outcomeOf(keptSchema)
  },
  /** Rows of a table of another program, to be looked at and mapped to people in the window. */
  'table.look': { argument: z.strictObject({ upload: tokenSchema }), reply: outcomeOf(foreignTableSchema) },
  /** Events of a calendar of another program, to be looked at in the window. */
  'calendar.look': { argument: z.strictObject({ upload: tokenSchema }), reply: outcomeOf(foreignCalendarSchema) },
  'visit.exportFile': {
    argument: z.strictObject({
      id: visitIdSchema,
      /** `people`: the people alone, as a table. */
      form: z.enum(['json', 'package', 'people']),
      /** Seals the file as an age file. */
      passphrase: passphraseSchema.optional()
    }),
    reply: outcomeOf(producedFileSchema)
  },
  /** A fault of the page, for the local log. */
  'fault.note': { argument: faultFactsSchema, reply: nothing },
  /** What somebody who helps needs to know, without a word of a visit; read here before it is saved. */
  'report.read': { argument: nothing, reply: z.strictObject({ text: z.string() }) },
  'report.save': { argument: nothing, reply: outcomeOf(producedFileSchema) },
  /** The page that shows visit files in any browser, without the program. */
  'reader.save': { argument: nothing, reply: outcomeOf(producedFileSchema) },
  'publish.start': { argument: publishWishSchema, reply: outcomeOf(z.strictObject({ job: tokenSchema, files: z.int() })) },
  'publish.cancel': { argument: z.strictObject({ job: tokenSchema }), reply: nothing },
  'publish.preview': { argument: previewWishSchema, reply: outcomeOf(previewReplySchema) },
  /** Emblem, photograph and faces that this office put into its folder. */
  'publish.office': { argument: nothing, reply: officeFilesSchema },
  /** Hands a previewed paper to the program that the system has for it; false where there is none, as in a browser. */
  'publish.open': {
    argument: z.strictObject({ download: tokenSchema, name: z.string().max(200) }),
    reply: z.strictObject({ opened: z.boolean() })
  },
  /** Asks the user for a folder; none where there is no such dialog or it was closed. */
  'folder.choose': { argument: nothing, reply: z.strictObject({ path: z.string().max(4096).optional() }) },
  'folder.show': { argument: z.strictObject({ path: z.string().max(4096) }), reply: nothing }
} as const satisfies Record<string, { readonly argument: z.ZodType; readonly reply: z.ZodType }>

export type CallName = keyof typeof contract
export type Argument<Name extends CallName> = z.input<(typeof contract)[Name]['argument']>
export type Reply<Name extends CallName> = z.output<(typeof contract)[Name]['reply']>
export type ProducedFile = z.infer<typeof producedFileSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
