import * as z from 'zod'
import { itemIdSchema, personIdSchema, visitIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { wallDateSchema } from '../base/wall-time'
import { zoneSchema } from '../base/zone'
import { officeSchema } from '../model/office'
import { stampSchema } from '../model/office-work'
import { visitSchema } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'
import { infoSchema } from './info'
import { previewReplySchema, previewWishSchema, publishWishSchema } from './publishing'
import { settingsChangesSchema, settingsSchema } from './settings'

const nothing = z.strictObject({})

/** A name for something that a stream left with the backend, or that the backend keeps ready to be fetched. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/** Why a file or visit cannot be kept or read; sentences are the renderer's. */
export const storageRefusalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-such-visit'), id: z.string() }),
  z.strictObject({ kind: z.literal('id-taken'), id: z.string() }),
  z.strictObject({ kind: z.literal('conflict'), id: z.string(), revision: z.int() }),
  z.strictObject({ kind: z.literal('changed-outside'), id: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('disk-full') }),
  z.strictObject({ kind: z.literal('not-writable'), code: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), code: z.string() }),
  z.strictObject({ kind: z.literal('damaged'), id: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('newer-version'), version: z.int(), known: z.int() }),
  z.strictObject({ kind: z.literal('no-such-upload') }),
  /** A paper would have left out this text. */
  z.strictObject({ kind: z.literal('content-lost'), text: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  /** An issue cannot leave while these findings block and nobody accepted them in writing; by their keys. */
  z.strictObject({ kind: z.literal('findings-block'), findings: z.array(z.string()), count: z.int().min(1) }),
  z.strictObject({ kind: z.literal('no-such-issue'), id: z.string(), number: z.int() }),
  z.strictObject({ kind: z.literal('damaged-issue'), id: z.string(), number: z.int() }),
  z.strictObject({ kind: z.literal('not-acceptable'), refusal: z.custom<VisitRefusal>((value) => typeof value === 'object') })
])

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
  /** Starts of the timed items with their titles, to name the next one at any moment; at most 200. */
  programme: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      title: localizedTextSchema,
      weight: z.enum(['programme', 'peak', 'meal', 'journey', 'outline'])
    })
  ),
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

const outcomeOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), refusal: storageRefusalSchema })
  ])

const keptSchema = z.strictObject({ revision: z.int(), savedAt: stampSchema })

const importPreviewSchema = z.strictObject({
  summary: visitSummarySchema,
  /** The id under which it would be kept is taken by a visit on this computer. */
  idTaken: z.boolean(),
  issues: z.int(),
  attachments: z.int()
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
      z.strictObject({ visit: visitSchema, revision: z.int(), savedAt: stampSchema, recoveredFrom: stampSchema.optional() })
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
  'import.look': {
    argument: z.strictObject({ upload: tokenSchema, name: z.string().max(500) }),
    reply: outcomeOf(importPreviewSchema)
  },
  'import.accept': { argument: z.strictObject({ upload: tokenSchema, id: visitIdSchema }), reply: outcomeOf(keptSchema) },
  'visit.exportFile': {
    argument: z.strictObject({ id: visitIdSchema, form: z.enum(['json', 'package']) }),
    reply: outcomeOf(producedFileSchema)
  },
  'publish.start': { argument: publishWishSchema, reply: outcomeOf(z.strictObject({ job: tokenSchema, files: z.int() })) },
  'publish.cancel': { argument: z.strictObject({ job: tokenSchema }), reply: nothing },
  'publish.preview': { argument: previewWishSchema, reply: outcomeOf(previewReplySchema) },
  'folder.show': { argument: z.strictObject({ path: z.string().max(4096) }), reply: nothing }
} as const satisfies Record<string, { readonly argument: z.ZodType; readonly reply: z.ZodType }>

export type CallName = keyof typeof contract
export type Argument<Name extends CallName> = z.input<(typeof contract)[Name]['argument']>
export type Reply<Name extends CallName> = z.output<(typeof contract)[Name]['reply']>
export type ProducedFile = z.infer<typeof producedFileSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
