import * as z from 'zod'
import { itemIdSchema } from '../base/id'
import { wallDateSchema, wallTimeSchema } from '../base/wall-time'
import { zoneSchema } from '../base/zone'

/** How firmly the start is known; `hidden` prints the item without an hour. */
export const precisions = ['exact', 'approximate', 'to-be-confirmed', 'hidden'] as const
const precisionSchema = z.enum(precisions)

const occurrenceSchema = z.enum(['first', 'second'])
const minutesSchema = z
  .int()
  .min(1)
  .max(60 * 24 * 60)

/** Starts at an hour on the wall of a zone. */
const fixedSchema = z.strictObject({
  kind: z.literal('fixed'),
  start: wallTimeSchema,
  zone: zoneSchema,
  minutes: minutesSchema,
  precision: precisionSchema,
  /** Which passage of a doubled hour; the first where nothing is said. */
  occurrence: occurrenceSchema.optional()
})

/** Starts `gap` minutes after the end of another item, in any lane; its hours are derived by `schedule`. */
const afterSchema = z.strictObject({
  kind: z.literal('after'),
  previous: itemIdSchema,
  gap: z
    .int()
    .min(0)
    .max(60 * 24 * 7),
  minutes: minutesSchema,
  precision: precisionSchema
})

/** A flight, train or drive with its own zone at each end; the end is later than the start as an instant. */
const legSchema = z.strictObject({
  kind: z.literal('leg'),
  start: wallTimeSchema,
  startZone: zoneSchema,
  startOccurrence: occurrenceSchema.optional(),
  end: wallTimeSchema,
  endZone: zoneSchema,
  endOccurrence: occurrenceSchema.optional()
})

/** Lodging: from the day of arrival until the day of departure, both included. */
const daysSchema = z.strictObject({
  kind: z.literal('days'),
  from: wallDateSchema,
  until: wallDateSchema,
  zone: zoneSchema
})

/** In the pool: no time yet, only a length. */
const unplacedSchema = z.strictObject({ kind: z.literal('unplaced'), minutes: minutesSchema })

export const itemTimeSchema = z.discriminatedUnion('kind', [fixedSchema, afterSchema, legSchema, daysSchema, unplacedSchema])

export type ItemTime = z.infer<typeof itemTimeSchema>
export type Precision = z.infer<typeof precisionSchema>
