import * as z from 'zod'
import { groupIdSchema, personIdSchema, sideIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { recordFields } from './record'

/** People who move together; a lane of the programme. */
export const groupSchema = z.strictObject({
  id: groupIdSchema,
  ...recordFields,
  side: sideIdSchema,
  name: localizedTextSchema,
  /** One letter in the reader's script: M, О, 主. */
  letter: localizedTextSchema,
  members: z.array(personIdSchema),
  /** CSS colour name for calendars (RFC 7986, section 5.9). */
  colour: z
    .string()
    .regex(/^[a-z]{3,24}$/)
    .optional()
})
