import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import { defaultOffice } from '../../../shared/model/default-office'
import { type Office, officeSchema } from '../../../shared/model/office'
import { decodeStored, encodeStored } from '../../../shared/storage/stored-file'
import { markNow } from '../storage/file-mark'
import { createTurns } from '../storage/in-turn'
import { machineProblem } from '../storage/machine-problem'
import { nativeBytes } from '../storage/native-bytes'
import { plainFiles, type StoredFiles } from '../storage/stored-files'
import { stampInName } from '../storage/visit-paths'

const officeFormat = 'attache-stored-office'

export type OfficeStore = {
  readonly read: () => Promise<Office>
  /** Nothing is read or written meanwhile. */
  readonly exclusively: <Value>(act: () => Promise<Value>) => Promise<Value>
  readonly write: (office: Office) => Promise<Result<Record<string, never>, StorageRefusal>>
}

/** What this installation shares between visits; the defaults until somebody writes it. */
export function createOfficeStore(dataFolder: string, now: () => string, files = plainFiles): OfficeStore {
  const path = join(dataFolder, 'office')
  const inTurn = createTurns<string>()

  let last: { readonly mark: string; readonly office: Office; readonly revision: number } | undefined

  async function current(): Promise<{ office: Office; revision: number; closed?: 'newer' | 'locked' }> {
    // Asked at each save; the same value while the file is the same, so that rules need not judge again what stands.
    const mark = markNow(path)
    if (last !== undefined && last.mark === mark) return last
    const found = await storedOffice(files, path)
    last = typeof found === 'object' && mark !== undefined ? { ...found, mark } : undefined
    if (typeof found === 'object') return found
    if (found === 'newer' || found === 'locked') return { office: defaultOffice, revision: 0, closed: found }
    if (found === 'damaged') await rename(path, `${path}.damaged-${stampInName(now())}`)
    const previous = await storedOffice(files, `${path}.prev`)
    return typeof previous === 'object' ? previous : { office: defaultOffice, revision: 0 }
  }

  return {
    exclusively: (act) => inTurn('office', act),
    read: () => inTurn('office', async () => (await current()).office),
    write: (office) =>
      inTurn('office', async () => {
        try {
          const { revision, closed } = await current()
          if (closed === 'locked') return refused({ kind: 'locked' })
          if (closed === 'newer') return refused({ kind: 'not-writable', code: 'NEWER' })
          const next = { format: officeFormat, id: 'office', revision: revision + 1, summary: {}, body: office }
          await files.write(
            path,
            encodeStored(next, nativeBytes).bytes,
            { id: 'office', revision: next.revision },
            { previous: `${path}.prev` }
          )
          return done({})
        } catch (error) {
          return refused(machineProblem(error))
        }
      })
  }
}

/** The office of a data folder that another program may have open: nothing is set aside or written. */
export async function readOffice(dataFolder: string): Promise<Office | undefined> {
  const found = await storedOffice(plainFiles, join(dataFolder, 'office'))
  return typeof found === 'object' ? found.office : undefined
}

type Stored = { readonly office: Office; readonly revision: number } | 'missing' | 'damaged' | 'newer' | 'locked'

async function storedOffice(files: StoredFiles, file: string): Promise<Stored> {
  const bytes = await files.read(file)
  if (!bytes.ok) return bytes.refusal.kind === 'wrong-key' ? 'locked' : bytes.refusal.kind
  const found = decodeStored(bytes.value, officeFormat, nativeBytes)
  if (!found.ok) return found.refusal.kind === 'newer-version' ? 'newer' : 'damaged'
  const office = officeSchema.safeParse(found.value.body)
  return office.success ? { office: office.data as Office, revision: found.value.header.revision } : 'damaged'
}
