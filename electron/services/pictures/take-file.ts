import { open, readFile } from 'node:fs/promises'
import { done, type Result, refused } from '../../../shared/base/result'
import type { AttachmentProblem } from '../../../shared/model/attachment-problem'
import { type FileKind, headBytes, kindOfFile } from './kind-of-file'
import { loadSharp } from './load-sharp'
import { pictureLimits } from './picture-limits'

/** What is kept of a file that came in. */
export type TakenFile = {
  readonly bytes: Uint8Array
  readonly extension: 'jpg' | 'png' | 'pdf'
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf'
}

/**
 * A foreign file -> what is kept of it. Pictures are drawn anew, upright, so that neither the place where they were taken nor
 * anything hidden behind them comes along; a document stays as it is. A file that cannot be read at all is thrown.
 */
export async function takeFile(path: string, wanted: 'picture' | 'any'): Promise<Result<TakenFile, AttachmentProblem>> {
  const { head, size } = await look(path)
  const kind = kindOfFile(head)
  const problem = problemOf(kind, wanted)
  if (problem !== undefined) return refused(problem)
  if (size > pictureLimits.bytes) return refused('too-large')
  if (kind !== 'pdf') return takePicture(path, kind)
  const bytes = await readFile(path)
  const ends = bytes.subarray(-1024).includes('%%EOF')
  return ends ? done({ bytes, extension: 'pdf', mediaType: 'application/pdf' }) : refused('not-readable')
}

function problemOf(kind: FileKind, wanted: 'picture' | 'any'): AttachmentProblem | undefined {
  switch (kind) {
    case 'svg':
    case 'gif':
    case 'heic':
      return kind
    case 'unknown':
      return 'unknown-kind'
    case 'pdf':
      return wanted === 'picture' ? 'not-a-picture' : undefined
    default:
      return undefined
  }
}

async function look(path: string): Promise<{ readonly head: Buffer; readonly size: number }> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return { head: buffer.subarray(0, bytesRead), size: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

async function takePicture(path: string, kind: FileKind): Promise<Result<TakenFile, AttachmentProblem>> {
  const sharp = await loadSharp()
  try {
    // The header alone: a picture that would fill the memory is never begun.
    const { width, height, hasAlpha, format } = await sharp(path, { limitInputPixels: false }).metadata()
    if (format !== kind) return refused('not-readable')
    if (width * height > pictureLimits.pixels) return refused('too-many-pixels')
    const upright = sharp(path, { limitInputPixels: pictureLimits.pixels, failOn: 'truncated', sequentialRead: true })
      .autoOrient()
      .resize({ width: pictureLimits.edge, height: pictureLimits.edge, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: pictureLimits.seconds })
    if (hasAlpha || kind === 'png') {
      const bytes = await upright.clone().png({ compressionLevel: 9 }).toBuffer()
      if (bytes.length <= pictureLimits.bytes) return done({ bytes, extension: 'png', mediaType: 'image/png' })
    }
    const bytes = await upright.flatten({ background: 'white' }).jpeg({ quality: 90 }).toBuffer()
    return done({ bytes, extension: 'jpg', mediaType: 'image/jpeg' })
  } catch (error) {
    return refused(error instanceof Error && /timeout/i.test(error.message) ? 'too-heavy' : 'not-readable')
  }
}
