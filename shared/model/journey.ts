import * as z from 'zod'
import { personIdSchema, placeIdSchema, vehicleIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'

export const transferModes = ['car', 'coach', 'minibus', 'walk', 'train', 'ferry', 'metro'] as const

const minutesSchema = z
  .int()
  .min(0)
  .max(24 * 60)

/** Who sits where in one vehicle. */
const carSeatSchema = z.strictObject({
  vehicle: vehicleIdSchema,
  seat: z.int().min(1).max(200).optional(),
  person: personIdSchema
})

/** The way between two places; the item's own length is the sum that the programme keeps, slack what remains of it. */
export const transferSchema = z.strictObject({
  from: placeIdSchema,
  to: placeIdSchema,
  mode: z.enum(transferModes),
  /** Leave-taking at the end of what comes before; none where it is not said. */
  finish: minutesSchema.optional(),
  walk: minutesSchema,
  boarding: minutesSchema,
  drive: minutesSchema,
  gate: minutesSchema,
  distanceKm: z.number().min(0).max(20_000).optional(),
  vehicles: z.array(vehicleIdSchema),
  seats: z.array(carSeatSchema),
  baggage: localizedTextSchema.optional()
})

/** A flight or train: who carries, from where to where. */
export const carriageSchema = z.strictObject({
  carrier: localizedTextSchema.optional(),
  number: lineSchema,
  from: placeIdSchema,
  to: placeIdSchema,
  fromTerminal: lineSchema.optional(),
  toTerminal: lineSchema.optional(),
  travelClass: lineSchema.optional(),
  baggagePieces: z.int().min(0).max(10_000).optional()
})
