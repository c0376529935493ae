import * as z from 'zod'
import { factIdSchema, organisationIdSchema, placeIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'
import { wallDateSchema } from '../base/wall-time'
import { recordFields } from './record'

/** A figure or statement with its source, for books and fact sheets. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  ...recordFields,
  /** What it is about: a city, a company, relations. */
  subject: localizedTextSchema,
  /** The figure as it is set large, with unit: `$8.02 bn`. */
  figure: localizedTextSchema.optional(),
  text: localizedTextSchema,
  /** Printed beside the fact. */
  source: localizedTextSchema,
  sourceDate: wallDateSchema.optional(),
  /** What the sources say differently (population of over 17 or over 20 million). */
  caution: localizedTextSchema.optional(),
  place: placeIdSchema.optional(),
  organisation: organisationIdSchema.optional(),
  website: lineSchema.optional()
})
