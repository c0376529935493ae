import * as z from 'zod'
import { visitIdSchema } from '../base/id'
import { tokenSchema } from './contract'
import { encryptionStateSchema } from './encryption'
import { publishResultSchema } from './publishing'
import { settingsSchema } from './settings'
import { storageRefusalSchema } from './storage-refusal'

/** What the backend tells every window without being asked. */
export const backendEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('visit-saved'), id: visitIdSchema, revision: z.int(), client: tokenSchema.optional() }),
  z.strictObject({ kind: z.literal('library-changed') }),
  z.strictObject({ kind: z.literal('issue-made'), id: visitIdSchema, number: z.int() }),
  /** An issue was made and its second copy lies in the backup folder, or why it does not. */
  z.strictObject({
    kind: z.literal('backup-ended'),
    id: visitIdSchema,
    number: z.int(),
    outcome: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), path: z.string() }),
      z.strictObject({ ok: z.literal(false), refusal: storageRefusalSchema })
    ])
  }),
  z.strictObject({ kind: z.literal('encryption-changed'), state: encryptionStateSchema }),
  z.strictObject({ kind: z.literal('settings-changed'), settings: settingsSchema }),
  z.strictObject({
    kind: z.literal('publish-progress'),
    job: tokenSchema,
    done: z.int(),
    total: z.int(),
    /** The file in hand. */
    present: z.string()
  }),
  z.strictObject({
    kind: z.literal('publish-ended'),
    job: tokenSchema,
    outcome: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('done'), result: publishResultSchema }),
      z.strictObject({ kind: z.literal('cancelled'), written: z.int() }),
      z.strictObject({ kind: z.literal('refused'), refusal: storageRefusalSchema }),
      z.strictObject({ kind: z.literal('content-lost'), file: z.string(), text: z.string() })
    ])
  })
])

export type BackendEvent = z.infer<typeof backendEventSchema>
