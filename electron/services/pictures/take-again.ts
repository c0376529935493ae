import { readFile } from 'node:fs/promises'
import { done, type Result } from '../../../shared/base/result'
import type { AttachmentProblem } from '../../../shared/model/attachment-problem'
import { isBarePicture } from './is-bare-picture'
import { type TakenFile, takeFile } from './take-file'

/**
 * A file that came in a package, where a picture was drawn anew once already if the sender's Attaché made it: taken in like any
 * other, but a picture that holds nothing besides itself keeps its bytes, and with them its name and the digests of issues.
 */
export async function takeAgain(path: string): Promise<Result<TakenFile, AttachmentProblem>> {
  const taken = await takeFile(path, 'any')
  if (!taken.ok || taken.value.extension === 'pdf') return taken
  const bytes = await readFile(path)
  const isJpeg = bytes[0] === 0xff
  if (!isBarePicture(bytes)) return taken
  return done({ bytes, extension: isJpeg ? 'jpg' : 'png', mediaType: isJpeg ? 'image/jpeg' : 'image/png' })
}
