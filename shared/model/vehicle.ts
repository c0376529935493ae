import * as z from 'zod'
import { personIdSchema, sideIdSchema, vehicleIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { recordFields } from './record'

export const columnRoles = ['lead', 'principal', 'spare', 'staff', 'press', 'baggage', 'coach'] as const

/** A car of the column; `order` is its place in it. */
export const vehicleSchema = z.strictObject({
  id: vehicleIdSchema,
  ...recordFields,
  side: sideIdSchema.optional(),
  name: localizedTextSchema,
  kind: z.enum(['sedan', 'host-driven', 'minibus', 'three-row', 'coach', 'van']),
  columnRole: z.enum(columnRoles),
  plate: lineSchema.optional(),
  /** Seats for passengers, the driver's not counted. */
  seats: z.int().min(1).max(200),
  /** Name of the office's car profile that ranks the seats. */
  profile: lineSchema.optional(),
  driver: z
    .strictObject({
      person: personIdSchema.optional(),
      function: localizedTextSchema.optional(),
      telephone: lineSchema.optional(),
      languages: z.array(languageSchema)
    })
    .optional(),
  callSign: lineSchema.optional(),
  /** Who always rides here unless a transfer says otherwise. */
  usual: z.array(personIdSchema).optional(),
  notes: textSchema.optional()
})
