import * as z from 'zod'
import { personIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'

/** One line of a minute scenario; starts follow from the minutes of the lines before it. */
export const scenarioStepSchema = z.strictObject({
  minutes: z.int().min(0).max(600),
  action: localizedTextSchema,
  who: z.array(personIdSchema),
  whoElse: localizedTextSchema.optional(),
  where: localizedTextSchema.optional(),
  props: z.array(localizedTextSchema),
  /** From here the public part begins. */
  publicFromHere: z.boolean().optional(),
  otherwise: localizedTextSchema.optional()
})
