import * as z from 'zod'
import type { DeepReadonly } from '../base/deep-readonly'
import { localizedTextSchema } from '../base/localized-text'
import { lineSchema } from '../base/text'

/** A file kept beside the visit under its content hash. */
export const attachmentSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.string().regex(/^[a-z0-9]{1,8}$/),
  mediaType: lineSchema,
  title: localizedTextSchema.optional(),
  /** Internal unless said otherwise. */
  guestsMaySee: z.boolean().optional()
})

export type Attachment = DeepReadonly<z.infer<typeof attachmentSchema>>
