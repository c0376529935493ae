import { cp, mkdir, rm } from 'node:fs/promises'
import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { summaryOf } from '../../../shared/backend/summary-of'
import { fileNameOf } from '../../../shared/base/file-name'
import type { VisitId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { type Exchange, encodeExchange } from '../../../shared/storage/exchange'
import type { BackendParts } from '../backend-ports'
import type { Incoming } from '../incoming/read-incoming'
import { readSettings } from '../settings/settings-port'
import { markOf } from '../storage/draft-file'
import { readIssues, writeIssues } from '../storage/issue-files'
import { saveProduced } from './save-produced'

type ExportWish = Parameters<Handlers['visit.exportFile']>[0]

type ImportCalls = Pick<Handlers, 'import.look' | 'import.accept' | 'visit.exportFile'>

/** Visit files that come in, first looked at and then taken, and those that go out. */
export function importCalls(parts: BackendParts): ImportCalls {
  const { store, office, shelf, now, tell } = parts
  return {
    'import.look': async ({ upload, passphrase }) => {
      const read = await incoming(parts, upload, { passphrase })
      if (!read.ok) return read
      const { exchange, attachments } = read.value
      const { visit, issues } = exchange
      return done({
        summary: summaryOf(visit, 0, now(), await office.read(), issues.at(-1)),
        idTaken: (await markOf(store.paths(visit.id).draft)) !== undefined,
        issues: issues.length,
        attachments: attachments.length
      })
    },
    'import.accept': async ({ upload, id, passphrase }) => {
      const aside = shelf.place()
      await mkdir(aside.path, { mode: 0o700 })
      try {
        const read = await incoming(parts, upload, { attachmentsTo: aside.path, passphrase })
        if (!read.ok) return read
        const { visit, issues } = renamed(read.value.exchange, id)
        const kept = await store.add(visit, async (paths) => {
          if (read.value.attachments.length > 0) await cp(aside.path, paths.attachments, { recursive: true })
          await writeIssues(paths, issues)
        })
        if (!kept.ok) return kept
        await shelf.drop(upload)
        tell({ kind: 'library-changed' })
        return kept
      } finally {
        await rm(aside.path, { recursive: true, force: true })
        await shelf.drop(aside.token)
      }
    },
    'visit.exportFile': (wish) => exportFile(parts, wish)
  }
}

async function incoming(
  { shelf, readers }: BackendParts,
  upload: string,
  { attachmentsTo, passphrase }: { readonly attachmentsTo?: string; readonly passphrase?: string | undefined }
): Promise<Result<Incoming, StorageRefusal>> {
  const path = shelf.find(upload)
  if (path === undefined) return refused({ kind: 'no-such-upload' })
  const read = await readers.readIncoming(path, attachmentsTo, passphrase)
  return read.ok ? read : refused({ kind: 'not-acceptable', refusal: read.refusal })
}

function renamed({ visit, issues }: Exchange, id: VisitId): Exchange {
  return { visit: { ...visit, id }, issues: issues.map((issue) => ({ ...issue, visit: { ...issue.visit, id } })) }
}

async function exportFile(parts: BackendParts, { id, form, passphrase }: ExportWish): ReturnType<Handlers['visit.exportFile']> {
  const opened = await parts.store.open(id)
  if (!opened.ok) return opened
  const { visit } = opened.value
  const name = `${exportName(visit)}${endings[form]}${passphrase === undefined ? '' : '.age'}`
  return saveProduced(parts, name, async () => {
    const plain = await bytesOf(parts, visit, form)
    return passphrase === undefined ? plain : sealed(plain, passphrase)
  })
}

const endings = { json: '.visit.json', package: '.visit', people: '.csv' } as const

async function bytesOf({ store, settings }: BackendParts, visit: Visit, form: ExportWish['form']): Promise<Uint8Array> {
  if (form === 'people') {
    const { peopleCsv } = await import('../tables/people-csv')
    return peopleCsv(visit, readSettings(settings).interfaceLanguage)
  }
  const paths = store.paths(visit.id)
  const exchange: Exchange = { visit, issues: await readIssues(paths) }
  return form === 'json' ? Buffer.from(encodeExchange(exchange)) : packageOf(exchange, paths.attachments)
}

/** The passphrase is neither kept nor written anywhere; it lives as long as this call. */
async function sealed(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { seal } = await import('../seal/seal')
  return seal(bytes, passphrase)
}

async function packageOf(exchange: Exchange, attachments: string): Promise<Uint8Array> {
  const { encodePackage } = await import('../incoming/write-package')
  return encodePackage(exchange, attachments)
}

function exportName(visit: Visit): string {
  const [first = 'en'] = visit.languages
  return fileNameOf(readText(visit.title, first, visit.languages)?.text ?? '', visit.id)
}
