import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { summaryOf } from '../../../shared/backend/summary-of'
import { fileNameOf } from '../../../shared/base/file-name'
import type { VisitId } from '../../../shared/base/id'
import { readText } from '../../../shared/base/localized-text'
import { done, type Result, refused } from '../../../shared/base/result'
import type { Visit } from '../../../shared/model/visit'
import { type Exchange, encodeExchange } from '../../../shared/storage/exchange'
import { officeTakenOver } from '../../../shared/storage/office-taken-over'
import type { BackendParts } from '../backend-ports'
import type { Incoming } from '../incoming/read-incoming'
import { takenAttachments } from '../incoming/taken-attachments'
import { changeOffice } from '../office/change-office'
import { readSettings } from '../settings/settings-port'
import { markNow } from '../storage/file-mark'
import { readIssues, writeIssues } from '../storage/issue-files'
import type { StoredFiles } from '../storage/stored-files'
import { saveProduced } from './save-produced'

type ExportWish = Parameters<Handlers['visit.exportFile']>[0]

type ImportCalls = Pick<Handlers, 'import.look' | 'import.accept' | 'visit.exportFile'>

/** Visit files that come in, first looked at and then taken, and those that go out. */
export function importCalls(parts: BackendParts): ImportCalls {
  const { store, office, shelf, pictures, now, tell } = parts
  return {
    'import.look': async ({ upload, passphrase }) => {
      const read = await incoming(parts, upload, { passphrase })
      if (!read.ok) return read
      const { exchange, attachments } = read.value
      const { visit, issues } = exchange
      const present = await office.read()
      const brought = exchange.office && officeTakenOver(exchange.office, present)
      return done({
        summary: summaryOf(visit, 0, now(), present, issues.at(-1)),
        idTaken: markNow(store.paths(visit.id).draft) !== undefined,
        issues: issues.length,
        attachments: attachments.length,
        ...(brought === undefined ? {} : { office: { name: brought.name, organiser: brought.organiserName } })
      })
    },
    'import.accept': async ({ upload, id, passphrase, takesOffice }) => {
      const aside = shelf.place()
      await mkdir(aside.path, { mode: 0o700 })
      try {
        const read = await incoming(parts, upload, { attachmentsTo: aside.path, passphrase })
        if (!read.ok) return read
        const taken = await takenAttachments(read.value, aside.path, pictures)
        if (!taken.ok) return refused({ kind: 'not-acceptable', refusal: taken.refusal })
        const { visit, issues } = renamed(taken.value.exchange, id)
        const kept = await store.add(visit, async (paths) => {
          await takeAttachments(store.files, aside.path, taken.value.attachments, paths.attachments)
          await writeIssues(store.files, paths, issues)
        })
        if (!kept.ok) return kept
        if (takesOffice === true) {
          const changed = await takeOffice(parts, taken.value.exchange)
          if (!changed.ok) return changed
        }
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

async function takeAttachments(files: StoredFiles, from: string, names: readonly string[], to: string): Promise<void> {
  if (names.length > 0) await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of names) await files.write(join(to, name), await readFile(join(from, name)), { id: name, revision: 0 })
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

async function takeOffice(parts: BackendParts, { office }: Exchange): Promise<Result<unknown, StorageRefusal>> {
  const next = office && officeTakenOver(office, await parts.office.read())
  return next === undefined ? done({}) : changeOffice(parts, next)
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

async function bytesOf({ store, settings, office }: BackendParts, visit: Visit, form: ExportWish['form']): Promise<Uint8Array> {
  if (form === 'people') {
    const { peopleCsv } = await import('../tables/people-csv')
    return peopleCsv(visit, readSettings(settings).interfaceLanguage)
  }
  const issues = await readIssues(store.files, store.paths(visit.id))
  const exchange: Exchange = {
    visit,
    issues,
    ...(readSettings(settings).sendsOffice === true ? { office: await office.read() } : {})
  }
  return form === 'json' ? Buffer.from(encodeExchange(exchange)) : packageOf(exchange, await store.attachments(visit.id))
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
