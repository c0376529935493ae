import { closeSync, openSync, readSync } from 'node:fs'
import { decodeHeader, type StoredHeader } from '../../../shared/storage/stored-file'
import { decipherHead, isEnciphered } from './encryption/enciphered-file'
import { markOfOpen } from './file-mark'
import { ignoreMissing } from './ignore-missing'
import type { StoredFiles } from './stored-files'

export type Head = {
  readonly header: StoredHeader
  /** What stands between header and body; undefined where there is none, nobody wants it, or the file is enciphered. */
  readonly preface: unknown
  /** Of the file as it was read. */
  readonly mark: string
}

const firstRead = 8192
const longest = 4_000_000

/**
 * The header line alone, and the preface if it is asked for; undefined where there is none that can be read. Read in one go: a
 * thousand of them take less time than a thousand turns of waiting.
 */
export function readHeader(
  files: StoredFiles,
  path: string,
  format: string,
  wantsPreface: (header: StoredHeader) => boolean = () => false
): Head | undefined {
  const file = openOrMissing(path)
  if (file === undefined) return undefined
  try {
    const mark = markOfOpen(file)
    let bytes: Buffer = Buffer.allocUnsafe(firstRead)
    let filled = readSync(file, bytes, 0, firstRead, 0)
    const upTo = (wanted: number): boolean => {
      if (wanted > bytes.length) bytes = Buffer.concat([bytes], wanted)
      while (filled < wanted) {
        const count = readSync(file, bytes, filled, wanted - filled, filled)
        if (count === 0) return false
        filled += count
      }
      return true
    }
    let end = bytes.subarray(0, filled).indexOf(10)
    while (end < 0) {
      const isWhole = filled < firstRead || !upTo(filled * 4)
      end = bytes.subarray(0, filled).indexOf(10)
      if (end < 0 && (isWhole || filled >= longest)) return undefined
    }
    const line = bytes.toString('utf8', 0, end)
    if (isEnciphered(bytes)) return insideOf(files, line, format, mark)
    const header = decodeHeader(line, format)
    if (!header.ok) return undefined
    const { preface: length = 0 } = header.value
    const isThere = length > 0 && length < longest && wantsPreface(header.value) && upTo(end + 1 + length)
    return { header: header.value, mark, preface: isThere ? parsed(bytes.toString('utf8', end + 1, end + length)) : undefined }
  } finally {
    closeSync(file)
  }
}

function insideOf(files: StoredFiles, line: string, format: string, mark: string): Head | undefined {
  const inside = decipherHead(line, files.key())
  const header = inside.ok ? decodeHeader(inside.value, format) : undefined
  return header?.ok === true ? { header: header.value, mark, preface: undefined } : undefined
}

function openOrMissing(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    return ignoreMissing(error)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
