import * as z from 'zod'
import { attachmentProblems } from '../model/attachment-problem'
import type { VisitRefusal } from '../model/visit-refusal'

/** Why a file or visit cannot be kept or read; sentences are the renderer's. */
export const storageRefusalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-such-visit'), id: z.string() }),
  z.strictObject({ kind: z.literal('id-taken'), id: z.string() }),
  z.strictObject({ kind: z.literal('conflict'), id: z.string(), revision: z.int() }),
  z.strictObject({ kind: z.literal('changed-outside'), id: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('disk-full') }),
  z.strictObject({ kind: z.literal('not-writable'), code: z.string() }),
  z.strictObject({ kind: z.literal('unreadable'), code: z.string() }),
  /** The data folder is enciphered and its key was not given yet. */
  z.strictObject({ kind: z.literal('locked') }),
  /** The file is whole, but enciphered under another key than this folder's. */
  z.strictObject({ kind: z.literal('wrong-key') }),
  /** This is not the passphrase of the folder. */
  z.strictObject({ kind: z.literal('wrong-passphrase') }),
  z.strictObject({ kind: z.literal('damaged'), id: z.string(), keptAs: z.string() }),
  z.strictObject({ kind: z.literal('newer-version'), version: z.int(), known: z.int() }),
  z.strictObject({ kind: z.literal('no-such-upload') }),
  z.strictObject({ kind: z.literal('no-such-attachment') }),
  /** The file handed over does not become an attachment. */
  z.strictObject({ kind: z.literal('bad-attachment'), problem: z.enum(attachmentProblems) }),
  /** A paper would have left out this text. */
  z.strictObject({ kind: z.literal('content-lost'), text: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  /** An issue cannot leave while these findings block and nobody accepted them in writing; by their keys. */
  z.strictObject({ kind: z.literal('findings-block'), findings: z.array(z.string()), count: z.int().min(1) }),
  z.strictObject({ kind: z.literal('no-such-issue'), id: z.string(), number: z.int() }),
  z.strictObject({ kind: z.literal('damaged-issue'), id: z.string(), number: z.int() }),
  z.strictObject({ kind: z.literal('no-such-copy'), id: z.string(), copy: z.string() }),
  /** A safety copy cannot be read. */
  z.strictObject({ kind: z.literal('damaged-copy'), id: z.string(), copy: z.string() }),
  z.strictObject({ kind: z.literal('no-backup-folder') }),
  /** What was read back from the backup folder is not what was written. */
  z.strictObject({ kind: z.literal('backup-differs'), path: z.string() }),
  z.strictObject({ kind: z.literal('not-acceptable'), refusal: z.custom<VisitRefusal>((value) => typeof value === 'object') })
])

/** What a call answers that may be refused. */
export const outcomeOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), refusal: storageRefusalSchema })
  ])
