import * as z from 'zod'
import { documentIdSchema, giftIdSchema, personIdSchema, sideIdSchema } from '../base/id'
import { languageSchema } from '../base/language'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema, textSchema } from '../base/text'
import { attachmentSchema } from './attachment'
import { recordFields } from './record'

/** A text to be signed, exchanged or handed over. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  ...recordFields,
  kind: z.enum(['memorandum', 'agreement', 'programme', 'protocol', 'letter', 'speech', 'note', 'other']),
  title: localizedTextSchema,
  languages: z.array(languageSchema),
  state: z.enum(['draft', 'agreed', 'printed', 'signed']),
  copies: z.int().min(0).max(1000).optional(),
  signatories: z.array(personIdSchema),
  keeper: personIdSchema.optional(),
  attachment: attachmentSchema.optional(),
  notes: textSchema.optional()
})

/** A present from one side to another. */
export const giftSchema = z.strictObject({
  id: giftIdSchema,
  ...recordFields,
  title: localizedTextSchema,
  from: sideIdSchema,
  to: z.union([z.strictObject({ person: personIdSchema }), z.strictObject({ side: sideIdSchema })]),
  keeper: personIdSchema.optional(),
  value: lineSchema.optional(),
  state: z.enum(['to-choose', 'chosen', 'packed', 'handed-over', 'received']),
  registered: lineSchema.optional(),
  notes: textSchema.optional()
})
