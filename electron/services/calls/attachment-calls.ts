import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import { done, refused } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { ignoreMissing } from '../storage/ignore-missing'
import { machineProblem } from '../storage/machine-problem'

type AttachmentCalls = Pick<Handlers, Extract<keyof Handlers, `attachment.${string}`>>

/** Sharp on the widest pane of the densest screen. */
const previewBox = { width: 960, height: 960 }

/** Pictures and documents beside a visit: taken in from an upload, and handed out again. */
export function attachmentCalls({ store, shelf, pictures }: BackendParts): AttachmentCalls {
  return {
    'attachment.take': async ({ id, upload, wanted }) => {
      const path = shelf.find(upload)
      if (path === undefined) return refused({ kind: 'no-such-upload' })
      try {
        const taken = await pictures.take(path, wanted)
        if (!taken.ok) return refused({ kind: 'bad-attachment', problem: taken.refusal })
        const { bytes, extension, mediaType } = taken.value
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        const kept = await store.keepAttachment(id, `${sha256}.${extension}`, bytes)
        return kept.ok ? done({ sha256, extension, mediaType }) : kept
      } catch (error) {
        return refused(machineProblem(error))
      } finally {
        await shelf.drop(upload)
      }
    },
    'attachment.fetch': async ({ id, sha256, extension, form }) => {
      const path = join(await store.attachments(id), `${sha256}.${extension}`)
      const missing = refused({ kind: 'no-such-attachment' as const })
      if (form === 'preview') {
        const small = await pictures.shrink(path, previewBox)
        return small === undefined ? missing : done({ download: await shelf.put(small) })
      }
      if ((await stat(path).catch(ignoreMissing)) === undefined) return missing
      return done({ download: await shelf.copy(path) })
    }
  }
}
