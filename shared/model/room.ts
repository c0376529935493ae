import * as z from 'zod'
import { personIdSchema, placeIdSchema, roomIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { wallDateSchema } from '../base/wall-time'
import { recordFields } from './record'

/** A hotel room with its nights: from the day of arrival until the day of departure. */
export const roomSchema = z.strictObject({
  id: roomIdSchema,
  ...recordFields,
  place: placeIdSchema,
  number: lineSchema.optional(),
  kind: localizedTextSchema.optional(),
  occupants: z.array(personIdSchema),
  from: wallDateSchema,
  until: wallDateSchema,
  notes: textSchema.optional()
})
