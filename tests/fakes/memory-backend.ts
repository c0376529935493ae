import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { answer, type Handlers } from '../../shared/backend/answer'
import { type Backend, createClient } from '../../shared/backend/client'
import type { SafetyCopy, StorageRefusal } from '../../shared/backend/contract'
import type { BackendEvent } from '../../shared/backend/event'
import { issueSummaryOf } from '../../shared/backend/issue-summary-of'
import { defaultSettings, type Settings } from '../../shared/backend/settings'
import { summaryOf } from '../../shared/backend/summary-of'
import type { Transport } from '../../shared/backend/transport'
import type { FaultFacts } from '../../shared/base/fault-facts'
import type { VisitId } from '../../shared/base/id'
import { done, refused } from '../../shared/base/result'
import type { Office } from '../../shared/model/office'
import type { Visit } from '../../shared/model/visit'
import { owed } from '../../shared/rules/owed'
import { visitOnNewDates } from '../../shared/rules/visit-on-new-dates'
import { decodeExchange, encodeExchange, type Issue } from '../../shared/storage/exchange'
import { nextIssue } from '../../shared/storage/next-issue'
import { anOffice } from '../builders/visit'
import { memoryEncryption } from './memory-encryption'
import { memoryPreview } from './memory-preview'

type Kept = { readonly visit: Visit; readonly revision: number; readonly savedAt: string }

type MemoryBackend = {
  readonly backend: Backend
  readonly transport: Transport
  readonly visits: Map<string, Kept>
  /** Faults that the page noted. */
  readonly faults: readonly FaultFacts[]
  readonly tell: (event: BackendEvent) => void
  /** The next saves wait until `release` is called. */
  readonly hold: () => void
  readonly release: () => void
  /** The next save is refused. */
  readonly refuseSave: (refusal: StorageRefusal) => void
}

type Given = {
  readonly visits?: readonly Visit[]
  readonly samples?: readonly Visit[]
  readonly settings?: Partial<Settings>
  readonly savedAt?: string
  readonly copies?: readonly SafetyCopy[]
  readonly encryption?: Parameters<typeof memoryEncryption>[0]
}

/** A backend that keeps everything in this process, behind the same contract as the real one. */
export function memoryBackend(given: Given = {}): MemoryBackend {
  const savedAt = given.savedAt ?? '2024-03-06T06:02:00Z'
  const visits = new Map<string, Kept>((given.visits ?? []).map((visit) => [visit.id, { visit, revision: 1, savedAt }]))
  const removed = new Map<string, Kept>()
  const faults: FaultFacts[] = []
  const uploads = new Map<string, Uint8Array>()
  const attachments = new Map<string, Uint8Array>()
  const listeners = new Set<(event: BackendEvent) => void>()
  let settings: Settings = { ...defaultSettings, languageChosen: true, ...given.settings }
  let office = anOffice()
  let refusal: StorageRefusal | undefined
  let gate: Promise<void> | undefined
  let open = (): void => undefined

  const issues = new Map<string, readonly Issue[]>()
  const issuesOf = (id: string): readonly Issue[] => issues.get(id) ?? []
  const tell = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const keep = (visit: Visit, revision: number) => {
    visits.set(visit.id, { visit, revision, savedAt })
    tell({ kind: 'library-changed' })
    return done({ revision, savedAt })
  }
  const add = (visit: Visit) => (visits.has(visit.id) ? refused({ kind: 'id-taken' as const, id: visit.id }) : keep(visit, 1))
  const missing = (id: string) => refused({ kind: 'no-such-visit' as const, id })

  const handlers: Handlers = {
    info: async () => ({
      version: '0.1.0',
      backend: 'browser',
      dataFolder: '/home/protocol/.config/attache',
      capabilities: { saveDialog: false, showFolder: false, download: true }
    }),
    'settings.read': async () => settings,
    'settings.write': async (changes) => {
      settings = { ...settings, ...changes }
      tell({ kind: 'settings-changed', settings })
      return settings
    },
    'office.read': async () => office as never,
    'office.write': async ({ office: next }) => {
      office = next as Office
      return done({})
    },
    'library.list': async () => ({
      visits: [...visits.values()].map((kept) =>
        summaryOf(kept.visit, kept.revision, kept.savedAt, office, issuesOf(kept.visit.id).at(-1))
      ),
      damaged: []
    }),
    'library.samples': async () => (given.samples ?? []).map((visit) => summaryOf(visit, 0, savedAt, office)),
    'library.add': async ({ visit }) => add(visit as Visit),
    'library.addSample': async ({ sample, id }) => {
      const found = given.samples?.find((visit) => visit.id === sample)
      return found === undefined ? missing(sample) : add({ ...found, id })
    },
    'library.duplicate': async ({ id, newId, title, anew }) => {
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      const copy = { id: newId, title }
      return add(anew === undefined ? { ...kept.visit, ...copy } : visitOnNewDates(kept.visit, { ...anew, ...copy }).visit)
    },
    'library.rename': async ({ id, title }) => {
      const kept = visits.get(id)
      return kept === undefined ? missing(id) : keep({ ...kept.visit, title }, kept.revision + 1)
    },
    'library.remove': async ({ id }) => {
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      removed.set(id, kept)
      visits.delete(id)
      tell({ kind: 'library-changed' })
      return done({})
    },
    'library.restore': async ({ id }) => {
      const kept = removed.get(id)
      if (kept === undefined) return missing(id)
      keep(kept.visit, kept.revision)
      return done({})
    },
    'visit.open': async ({ id }) => {
      const kept = visits.get(id)
      return kept === undefined ? missing(id) : done({ ...kept, visit: kept.visit as never })
    },
    'visit.save': async ({ id, base, visit, client }) => {
      await gate
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      if (refusal !== undefined) {
        const refused_ = refused(refusal)
        refusal = undefined
        return refused_
      }
      if (kept.revision !== base) return refused({ kind: 'conflict' as const, id, revision: kept.revision })
      const saved = keep(visit as Visit, base + 1)
      tell({ kind: 'visit-saved', id, revision: base + 1, client })
      return saved
    },
    'copies.list': async () => done({ copies: [...(given.copies ?? [])] }),
    'copies.open': async ({ id, newId, title }) => {
      const kept = visits.get(id)?.visit
      return kept === undefined ? missing(id) : add({ ...kept, id: newId, title })
    },
    'backup.make': async () => refused({ kind: 'no-backup-folder' as const }),
    'backup.check': async () => done({}),
    ...memoryEncryption(given.encryption ?? 'off', tell),
    'issue.list': async ({ id }) =>
      visits.has(id) ? done({ issues: issuesOf(id).map(issueSummaryOf), damaged: [] }) : missing(id),
    'issue.make': async ({ id, base, at, ...wish }) => {
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      if (kept.revision !== base) return refused({ kind: 'conflict' as const, id, revision: kept.revision })
      const made = nextIssue(kept.visit, office, { number: issuesOf(id).length + 1, at: at ?? savedAt, ...wish })
      if (!made.ok) return refused({ ...made.refusal, findings: [...made.refusal.findings] })
      issues.set(id, [...issuesOf(id), made.value])
      tell({ kind: 'issue-made', id, number: made.value.number })
      tell({ kind: 'library-changed' })
      return done(issueSummaryOf(made.value))
    },
    'issue.open': async ({ id, number }) => {
      const issue = issuesOf(id).find((each) => each.number === number)
      if (issue === undefined) return refused({ kind: 'no-such-issue' as const, id, number })
      return done({ issue: issueSummaryOf(issue), visit: issue.visit as never })
    },
    'issue.owed': async ({ id }) => {
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      const people = owed(kept.visit, issuesOf(id)).map((entry) => ({ ...entry, items: [...entry.items] }))
      return done({ ...(issuesOf(id).length === 0 ? {} : { number: issuesOf(id).length }), people })
    },
    'attachment.take': async ({ id, upload, wanted }) => {
      const bytes = uploads.get(upload)
      if (!visits.has(id)) return missing(id)
      if (bytes === undefined) return refused({ kind: 'no-such-upload' as const })
      const pdf = new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === '%PDF'
      if (pdf && wanted === 'picture') return refused({ kind: 'bad-attachment' as const, problem: 'not-a-picture' as const })
      if (!pdf && bytes[0] !== 0xff) return refused({ kind: 'bad-attachment' as const, problem: 'unknown-kind' as const })
      const sha256 = bytesToHex(hash(bytes))
      attachments.set(sha256, bytes)
      return done(
        pdf ? { sha256, extension: 'pdf', mediaType: 'application/pdf' } : { sha256, extension: 'jpg', mediaType: 'image/jpeg' }
      )
    },
    'attachment.fetch': async ({ sha256 }) => {
      const bytes = attachments.get(sha256)
      if (bytes === undefined) return refused({ kind: 'no-such-attachment' as const })
      const download = `attachment-${sha256.slice(0, 20)}`
      uploads.set(download, bytes)
      return done({ download })
    },
    'import.look': async ({ upload }) => {
      const read = decode(uploads.get(upload))
      if (!read.ok) return read
      return done(memoryPreview(read.value, office, (id) => visits.has(id)))
    },
    'import.accept': async ({ upload, id, takesOffice }) => {
      const read = decode(uploads.get(upload))
      if (read.ok && takesOffice === true) office = read.value.office ?? office
      return read.ok ? add({ ...read.value.visit, id: id as VisitId }) : read
    },
    // A window's own way with foreign files begins behind the readers: the upload is their reply.
    'fault.note': async (fault) => {
      faults.push(fault)
      return {}
    },
    'report.read': async () => ({ text: 'Attaché 0.1.0, browser\nlog:\n' }),
    'report.save': async () => done({ name: 'attache-report.txt' }),
    'reader.save': async () => done({ name: 'visit-reader.html' }),
    'table.look': async ({ upload }) => done(JSON.parse(new TextDecoder().decode(uploads.get(upload)))),
    'calendar.look': async ({ upload }) => done(JSON.parse(new TextDecoder().decode(uploads.get(upload)))),
    'visit.exportFile': async ({ id, form }) => {
      const kept = visits.get(id)
      if (kept === undefined) return missing(id)
      const token = `file-${id}`.padEnd(16, '-')
      uploads.set(token, new TextEncoder().encode(encodeExchange({ visit: kept.visit, issues: [] })))
      return done({ name: form === 'json' ? `${id}.visit.json` : `${id}.visit`, download: token })
    },
    'publish.start': async () => done({ job: 'job-0000000000000000', files: 0 }),
    'publish.cancel': async () => ({}),
    'publish.preview': async () => missing('preview'),
    'publish.office': async () => ({ folder: '/office', emblem: false, photograph: false, fonts: [], refused: [] }),
    'publish.open': async () => ({ opened: false }),
    'folder.choose': async () => ({}),
    'folder.show': async () => ({})
  }

  const transport: Transport = {
    call: (name, argument) =>
      answer(handlers, name, argument, (failed, error) => {
        throw new Error(`${failed} failed`, { cause: error })
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    upload: async (bytes) => {
      const token = `upload-${uploads.size}`.padEnd(20, '0')
      uploads.set(token, bytes)
      return token
    },
    download: async (token) => uploads.get(token) ?? new Uint8Array()
  }
  return {
    backend: createClient(transport),
    transport,
    visits,
    faults,
    tell,
    hold: () => {
      gate = new Promise((resolve) => {
        open = () => resolve()
      })
    },
    release: () => {
      gate = undefined
      open()
    },
    refuseSave: (next) => {
      refusal = next
    }
  }
}

function decode(bytes: Uint8Array | undefined) {
  if (bytes === undefined) return refused({ kind: 'no-such-upload' as const })
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return refused({ kind: 'not-acceptable' as const, refusal: { kind: 'not-json' as const, line: 1 } })
  }
  const decoded = decodeExchange(value)
  return decoded.ok ? decoded : refused({ kind: 'not-acceptable' as const, refusal: decoded.refusal })
}
