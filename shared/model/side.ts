import * as z from 'zod'
import { personIdSchema, sideIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'
import { zoneSchema } from '../base/zone'
import { recordFields } from './record'

export const sideRoles = ['guest', 'host', 'third'] as const

/** One party of the visit. */
export const sideSchema = z.strictObject({
  id: sideIdSchema,
  ...recordFields,
  role: z.enum(sideRoles),
  name: localizedTextSchema,
  shortName: localizedTextSchema.optional(),
  /** ISO 3166-1 alpha-2; its spelling is the office's, its flag is never drawn on papers. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  city: localizedTextSchema.optional(),
  zone: zoneSchema.optional(),
  languages: z.array(languageSchema),
  head: personIdSchema.optional(),
  /** Name of the office's rank table by which this side is ordered. */
  rankTable: lineSchema.optional(),
  /** Who was asked about diets and photographs, and when. */
  notes: localizedTextSchema.optional()
})
