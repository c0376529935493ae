import * as z from 'zod'
import {
  documentIdSchema,
  factIdSchema,
  giftIdSchema,
  groupIdSchema,
  itemIdSchema,
  organisationIdSchema,
  personIdSchema,
  placeIdSchema,
  seatingPlanIdSchema
} from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'
import { wallTimeSchema } from '../base/wall-time'
import { attachmentSchema } from './attachment'
import { itemTimeSchema } from './item-time'
import { carriageSchema, transferSchema } from './journey'
import { notesSchema } from './notes'
import { recordFields } from './record'
import { scenarioStepSchema } from './scenario'

export const itemKinds = [
  'arrival',
  'departure',
  'transfer',
  'flight',
  'train',
  'meeting',
  'talks',
  'signing',
  'site-visit',
  'session',
  'ceremony',
  'meal',
  'culture',
  'press',
  'lodging',
  'briefing',
  'free-time'
] as const

export const itemStatuses = ['tentative', 'confirmed', 'cancelled'] as const

export const participantRoles = [
  'head',
  'member',
  'counterpart',
  'signatory',
  'speaker',
  'moderator',
  'interpreter',
  'note-taker',
  'greeter',
  'escort',
  'responsible',
  'assistant',
  'press',
  'security'
] as const

/** Who may know of the item at all. */
const audienceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guests') }),
  z.strictObject({ kind: z.literal('organisers') }),
  z.strictObject({ kind: z.literal('persons'), people: z.array(personIdSchema).min(1) })
])

const participantSchema = z.strictObject({ person: personIdSchema, role: z.enum(participantRoles) })

/** A question that may come, and the answer to give. */
const ifAskedSchema = z.strictObject({ topic: localizedTextSchema, answer: localizedTextSchema })

/** What a ceremony or a meal needs to be there: flags, pens, folders, texts, gifts, menus. */
const requisiteSchema = z.strictObject({
  what: localizedTextSchema,
  kind: z.enum(['text', 'folder', 'flag', 'pen', 'name-plate', 'microphone', 'badge', 'menu', 'other']),
  keeper: personIdSchema.optional(),
  ready: z.boolean()
})

/** One entry of the programme. Its hours are derived from `time` by `schedule`. */
export const itemSchema = z.strictObject({
  id: itemIdSchema,
  ...recordFields,
  kind: z.enum(itemKinds),
  time: itemTimeSchema,
  title: localizedTextSchema,
  /** For summaries and narrow rows. */
  shortTitle: localizedTextSchema.optional(),
  status: z.enum(itemStatuses),
  audience: audienceSchema,
  /** One of the few peaks of the visit: set between double rules. */
  peak: z.boolean().optional(),
  place: placeIdSchema.optional(),
  /** Hall, gate or room within the place. */
  room: localizedTextSchema.optional(),
  groups: z.array(groupIdSchema),
  /** Members of these groups who are elsewhere. */
  absent: z.array(personIdSchema).optional(),
  participants: z.array(participantSchema),
  organisations: z.array(organisationIdSchema).optional(),
  /** Heads expected where people are not all listed. */
  headCount: z.int().min(0).max(100_000).optional(),
  /** Languages between which interpreters work. */
  interpretation: z.array(languageSchema).optional(),
  /** Printed as it stands below the title, since cases differ: `given by the Vice Mayor`, `от имени вице-мэра`. */
  givenBy: localizedTextSchema.optional(),
  purpose: localizedTextSchema.optional(),
  agenda: z.array(localizedTextSchema),
  background: localizedTextSchema.optional(),
  points: z.array(localizedTextSchema),
  ifAsked: z.array(ifAskedSchema).optional(),
  facts: z.array(factIdSchema).optional(),
  dress: localizedTextSchema.optional(),
  press: localizedTextSchema.optional(),
  /** Printed for guests. */
  remarks: localizedTextSchema.optional(),
  /** For organisers only: never on a guest's paper or calendar. */
  notes: notesSchema.optional(),
  transfer: transferSchema.optional(),
  carriage: carriageSchema.optional(),
  requisites: z.array(requisiteSchema).optional(),
  documents: z.array(documentIdSchema).optional(),
  gifts: z.array(giftIdSchema).optional(),
  seatingPlans: z.array(seatingPlanIdSchema).optional(),
  scenario: z.array(scenarioStepSchema).optional(),
  attachments: z.array(attachmentSchema).optional(),
  /** When it really began and ended, noted on the day, in the item's zone. */
  actual: z.strictObject({ start: wallTimeSchema.optional(), end: wallTimeSchema.optional() }).optional(),
  /** Source of the entry, where a document names it. */
  source: lineSchema.optional()
})
