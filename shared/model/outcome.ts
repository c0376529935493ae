import * as z from 'zod'
import { documentIdSchema, itemIdSchema, outcomeIdSchema, personIdSchema } from '../base/id'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { wallDateSchema } from '../base/wall-time'
import { recordFields } from './record'

export const outcomeKinds = ['signed', 'agreed', 'invitation', 'promise', 'statement', 'follow-up'] as const

/** What was signed, promised or invited, who sees to it, and by when. */
export const outcomeSchema = z.strictObject({
  id: outcomeIdSchema,
  ...recordFields,
  kind: z.enum(outcomeKinds),
  title: localizedTextSchema,
  text: localizedTextSchema.optional(),
  item: itemIdSchema.optional(),
  document: documentIdSchema.optional(),
  parties: z.array(localizedTextSchema),
  owner: personIdSchema.optional(),
  ownerOffice: localizedTextSchema.optional(),
  due: wallDateSchema.optional(),
  state: z.enum(['open', 'under-way', 'done', 'dropped']),
  source: lineSchema.optional(),
  /** For organisers only. */
  notes: textSchema.optional()
})
