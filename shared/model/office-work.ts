import * as z from 'zod'
import { itemIdSchema, orderKeySchema, personIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { wallDateSchema, wallTimeSchema } from '../base/wall-time'

/** ISO 8601 in UTC, as stamps are kept. */
export const stampSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/)

/** Who got which issue, in which language, by which channel. The person may have left: that, too, had to be handed over. */
export const distributionSchema = z.strictObject({
  person: personIdSchema,
  language: languageSchema,
  channel: z.enum(['e-mail', 'stick', 'paper']),
  handedOver: z.array(z.strictObject({ issue: z.int().min(1), at: stampSchema, remark: lineSchema.optional() }))
})

/** A finding taken as it is, in writing; prints in the working version. */
export const acceptedFindingSchema = z.strictObject({
  /** Name of the rule and the records it concerns, as `findingKey` makes it. */
  key: lineSchema,
  /** For whom it was accepted, where it concerned several people; for everybody where nothing is said. */
  people: z.array(personIdSchema).optional(),
  by: lineSchema,
  at: stampSchema,
  reason: textSchema
})

/** A block УТВЕРЖДАЮ, or one line of a 报批 form. */
export const approvalSchema = z.strictObject({
  kind: z.enum(['approves', 'agrees', 'prepared']),
  post: localizedTextSchema,
  name: localizedTextSchema.optional(),
  on: wallDateSchema.optional()
})

/** Number to call, for the contact sheet and the emergency card. */
export const contactSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  order: orderKeySchema,
  label: localizedTextSchema,
  telephone: lineSchema,
  person: personIdSchema.optional(),
  emergency: z.boolean().optional(),
  remark: localizedTextSchema.optional(),
  illustrative: z.array(lineSchema).optional()
})

/** A paragraph of practical matter: weather, plugs, phrases, dress, budget. */
export const practicalSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  order: orderKeySchema,
  topic: z.enum(['stay', 'weather', 'power', 'money', 'dress', 'phrases', 'health', 'press', 'security', 'budget', 'other']),
  heading: localizedTextSchema,
  text: localizedTextSchema,
  /** Budget and security are for organisers. */
  audience: z.enum(['guests', 'organisers'])
})

/** What is said of one day: its theme and who is on duty. */
export const daySchema = z.strictObject({
  theme: localizedTextSchema.optional(),
  onDuty: personIdSchema.optional(),
  notes: textSchema.optional()
})

/** Receptions of foreigners for the Form 20 register, one a talk. */
export const receptionSchema = z.strictObject({
  item: itemIdSchema,
  ground: localizedTextSchema.optional(),
  summary: localizedTextSchema.optional(),
  permittedBy: localizedTextSchema.optional(),
  report: localizedTextSchema.optional(),
  heldAt: wallTimeSchema.optional()
})
