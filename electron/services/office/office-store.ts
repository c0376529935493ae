import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { done, type Result, refused } from '../../../shared/base/result'
import { defaultOffice } from '../../../shared/model/default-office'
import { type Office, officeSchema } from '../../../shared/model/office'
import { decodeStored, encodeStored } from '../../../shared/storage/stored-file'
import { ignoreMissing } from '../storage/draft-file'
import { createTurns } from '../storage/in-turn'
import { machineProblem } from '../storage/machine-problem'
import { utf8 } from '../storage/utf8'
import { stampInName } from '../storage/visit-paths'
import { writeDurably } from '../storage/write-durably'

const officeFormat = 'attache-stored-office'

export type OfficeStore = {
  readonly read: () => Promise<Office>
  readonly write: (office: Office) => Promise<Result<Record<string, never>, StorageRefusal>>
}

/** What this installation shares between visits; the defaults until somebody writes it. */
export function createOfficeStore(dataFolder: string, now: () => string): OfficeStore {
  const path = join(dataFolder, 'office')
  const inTurn = createTurns<string>()

  async function current(): Promise<{ office: Office; revision: number; newer?: boolean }> {
    const found = await storedOffice(path)
    if (typeof found === 'object') return found
    if (found === 'newer') return { office: defaultOffice, revision: 0, newer: true }
    if (found === 'damaged') await rename(path, `${path}.damaged-${stampInName(now())}`)
    const previous = await storedOffice(`${path}.prev`)
    return typeof previous === 'object' ? previous : { office: defaultOffice, revision: 0 }
  }

  return {
    read: () => inTurn('office', async () => (await current()).office),
    write: (office) =>
      inTurn('office', async () => {
        try {
          const { revision, newer } = await current()
          if (newer === true) return refused({ kind: 'not-writable', code: 'NEWER' })
          const next = { format: officeFormat, id: 'office', revision: revision + 1, summary: {}, body: office }
          await writeDurably(path, encodeStored(next).bytes, { previous: `${path}.prev` })
          return done({})
        } catch (error) {
          return refused(machineProblem(error))
        }
      })
  }
}

/** The office of a data folder that another program may have open: nothing is set aside or written. */
export async function readOffice(dataFolder: string): Promise<Office | undefined> {
  const found = await storedOffice(join(dataFolder, 'office'))
  return typeof found === 'object' ? found.office : undefined
}

type Stored = { readonly office: Office; readonly revision: number } | 'missing' | 'damaged' | 'newer'

async function storedOffice(file: string): Promise<Stored> {
  const bytes = await readFile(file).catch(ignoreMissing)
  if (bytes === undefined) return 'missing'
  const found = decodeStored(bytes, officeFormat, utf8)
  if (!found.ok) return found.refusal.kind === 'newer-version' ? 'newer' : 'damaged'
  const office = officeSchema.safeParse(found.value.body)
  return office.success ? { office: office.data as Office, revision: found.value.header.revision } : 'damaged'
}
