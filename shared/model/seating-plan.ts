import * as z from 'zod'
import { personIdSchema, seatingPlanIdSchema, sideIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { recordFields } from './record'

export const seatingForms = [
  'talks',
  'armchairs',
  'signing',
  'podium',
  'photograph',
  'round',
  'long',
  'head-table',
  'rows'
] as const
export const viewpoints = ['door', 'hall', 'camera', 'above'] as const

const tableSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: localizedTextSchema.optional(),
  form: z.enum(seatingForms),
  seats: z.int().min(1).max(500)
})

const seatSchema = z.strictObject({
  table: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** 1 is the first seat of the table's profile. */
  position: z.int().min(1).max(500),
  person: personIdSchema.optional(),
  side: sideIdSchema.optional(),
  role: z.enum(['principal', 'member', 'interpreter', 'note-taker', 'assistant', 'kept-free']).optional()
})

const constraintSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('apart'), people: z.array(personIdSchema).min(2), reason: textSchema.optional() }),
  z.strictObject({ kind: z.literal('together'), people: z.array(personIdSchema).min(2), reason: textSchema.optional() }),
  z.strictObject({
    kind: z.literal('fixed'),
    person: personIdSchema,
    table: z.string().regex(/^[a-z0-9-]{1,40}$/),
    position: z.int().min(1).max(500),
    reason: textSchema.optional()
  })
])

/** Who sits or stands where at one item, by a named profile and seen from a named side. */
export const seatingPlanSchema = z.strictObject({
  id: seatingPlanIdSchema,
  ...recordFields,
  title: localizedTextSchema,
  /** Name of the office's seat profile. */
  profile: lineSchema,
  viewpoint: z.enum(viewpoints),
  tables: z.array(tableSchema),
  seats: z.array(seatSchema),
  constraints: z.array(constraintSchema),
  notes: textSchema.optional()
})
