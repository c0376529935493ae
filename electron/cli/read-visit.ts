import { done, type Result, refused } from '../../shared/base/result'
import { visitRefusalSentence } from '../../shared/wording/visit-refusal-sentence'
import { type Incoming, readIncoming } from '../services/incoming/read-incoming'
import type { Terminal } from './terminal'

/** The visit file named on the line, or the sentence that says why not. What comes with it goes into the folder given. */
export async function readVisit(
  path: string | undefined,
  { t }: Terminal,
  attachmentsTo?: string
): Promise<Result<Incoming, string>> {
  if (path === undefined) return refused(t('commandLine.needs-visit'))
  try {
    const read = await readIncoming(path, attachmentsTo)
    if (read.ok) return done(read.value)
    return refused(t('commandLine.file-refused', { file: path, reason: visitRefusalSentence(read.refusal, t) }))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused(t('commandLine.no-such-file', { file: path }))
    if (code !== undefined) return refused(t('commandLine.not-readable', { file: path, code }))
    throw error
  }
}

/** The machine's name for what it refused; undefined for the program's own faults. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code)) ? String(error.code) : undefined
}
