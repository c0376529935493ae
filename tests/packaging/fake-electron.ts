import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What @electron/fuses looks for in a binary: the mark, the version of the wire, its length, one character for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

export function fakeBinary(fuseCount = 9): Buffer {
  const wire = Buffer.from([1, fuseCount, ...Buffer.from('1'.repeat(fuseCount))])
  return Buffer.concat([Buffer.alloc(5000, 7), Buffer.from(sentinel), wire, Buffer.alloc(500, 7)])
}

/** A new folder with one fake binary in it. */
export function folderWithBinary(path: string, binary = fakeBinary()): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-electron-'))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), binary, { mode: 0o755 })
  return folder
}
