import { readFile } from 'node:fs/promises'
import type { Handlers } from '../../../shared/backend/answer'
import type { BackendParts } from '../backend-ports'
import { saveProduced } from './save-produced'

type ReaderCalls = Pick<Handlers, 'reader.save'>

/** Hands out the page that opens visit files without the program. */
export function readerCalls(parts: BackendParts): ReaderCalls {
  return { 'reader.save': () => saveProduced(parts, 'visit-reader.html', () => readFile(parts.readerPage)) }
}
