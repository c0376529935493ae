import * as z from 'zod'
import { orderKeySchema } from '../base/id'
import { lineSchema } from '../base/text'

/** What every record of a visit carries beside its id. */
export const recordFields = {
  order: orderKeySchema,
  /** Names of fields whose values no source gives: plausible, for illustration, and said to be so. */
  illustrative: z.array(lineSchema).optional()
}
