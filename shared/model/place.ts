import * as z from 'zod'
import { personIdSchema, placeIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { zoneSchema } from '../base/zone'
import { attachmentSchema } from './attachment'
import { recordFields } from './record'

export const placeKinds = [
  'airport',
  'station',
  'hotel',
  'government',
  'company',
  'venue',
  'restaurant',
  'residence',
  'sight',
  'other'
] as const

/** Where something happens: found by its name, reached by its address in the local script. */
export const placeSchema = z.strictObject({
  id: placeIdSchema,
  ...recordFields,
  kind: z.enum(placeKinds),
  name: localizedTextSchema,
  shortName: localizedTextSchema.optional(),
  city: localizedTextSchema.optional(),
  address: localizedTextSchema.optional(),
  /** Language of the signs on the street: the address for the driver is read in it. */
  localLanguage: languageSchema.optional(),
  zone: zoneSchema.optional(),
  /** Degrees, WGS 84; zero is a value. */
  position: z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  telephone: lineSchema.optional(),
  contact: personIdSchema.optional(),
  /** Minutes for gate and badges on arrival. */
  gateMinutes: z.int().min(0).max(240).optional(),
  /** Minutes on foot from the hall to the cars. */
  walkMinutes: z.int().min(0).max(240).optional(),
  /** Which door, what is shown, where to wait: for guests. */
  access: localizedTextSchema.optional(),
  rooms: z.array(z.strictObject({ name: localizedTextSchema, seats: z.int().min(1).max(100_000).optional() })).optional(),
  photograph: attachmentSchema.optional(),
  about: localizedTextSchema.optional(),
  notes: textSchema.optional()
})
