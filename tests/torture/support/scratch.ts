import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isUnfinished } from '../../../electron/services/storage/write-durably'

/** A folder of one trial, gone when the trial is; in memory unless the disk itself is what is measured. */
export async function inScratch<Value>(
  act: (folder: string) => Promise<Value>,
  on: 'memory' | 'disk' = 'memory'
): Promise<Value> {
  const place = on === 'memory' && existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = mkdtempSync(join(place, 'attache-torture-'))
  try {
    return await act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a crash left half written below a folder. */
export function litterIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((path) => {
    const name = path.split(/[\\/]/).at(-1) ?? ''
    return isUnfinished(name) || /^lock\../.test(name)
  })
}
