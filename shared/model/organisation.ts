import * as z from 'zod'
import { organisationIdSchema, placeIdSchema, sideIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { recordFields } from './record'

/** A company, office or body that takes part or is presented, whether or not a person of it is known. */
export const organisationSchema = z.strictObject({
  id: organisationIdSchema,
  ...recordFields,
  name: localizedTextSchema,
  shortName: localizedTextSchema.optional(),
  side: sideIdSchema.optional(),
  place: placeIdSchema.optional(),
  about: localizedTextSchema.optional(),
  website: lineSchema.optional(),
  notes: textSchema.optional()
})
