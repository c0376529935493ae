import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createBackend, type RunningBackend } from '../../electron/services/backend'
import type { BackendPorts } from '../../electron/services/backend-ports'
import { readCalendar } from '../../electron/services/incoming/calendar/read-calendar'
import { readIncoming } from '../../electron/services/incoming/read-incoming'
import { readTable } from '../../electron/services/incoming/table/read-table'
import { shrinkPicture } from '../../electron/services/pictures/shrink-picture'
import { takeAgain } from '../../electron/services/pictures/take-again'
import { takeFile } from '../../electron/services/pictures/take-file'
import { loadCalendarMaker } from '../../electron/services/publish/load-calendar-maker'
import type { Makers, PaperWish } from '../../electron/services/publish/makers'
import { defaultSettings, type Settings } from '../../shared/backend/settings'
import { done, type Result, refused } from '../../shared/base/result'
import { temporaryFolder } from '../electron/services/temporary-folder'

/** A real backend over a temporary folder; only what makes PDF is simple: a paper holds its own name. */
export async function aBackend(ports: Partial<BackendPorts> = {}): Promise<RunningBackend & { readonly folder: string }> {
  const folder = ports.dataFolder ?? (await temporaryFolder())
  let settings: Settings = defaultSettings
  let clock = Date.parse('2024-02-01T08:00:00Z')
  const backend = await createBackend({
    info: { version: '0', backend: 'browser', capabilities: { saveDialog: false, showFolder: false, download: true } },
    dataFolder: folder,
    samplesFolder: join(import.meta.dirname, '../../assets/samples'),
    readerPage: join(import.meta.dirname, '../../assets/reader/visit-reader.html'),
    documentsFolder: join(folder, 'Documents'),
    settings: {
      read: () => settings,
      write: (next) => {
        settings = next
      }
    },
    makers: plainMakers(),
    readers: { readIncoming, readTable, readCalendar },
    // In this thread: what the other one adds has its own test.
    pictures: { take: takeFile, takeAgain, shrink: shrinkPicture },
    passphraseCost: 2 ** 14,
    now: () => {
      clock += 1000
      return new Date(clock).toISOString()
    },
    report: (what, error) => {
      throw new Error(`${what}: ${error}`)
    },
    ...ports
  })
  if (!backend.ok) throw new Error('the folder is in use')
  onTestFinished(() => backend.value.close())
  return { ...backend.value, folder }
}

type PaperOutcome = Awaited<ReturnType<Awaited<ReturnType<Makers['papers']>>['make']>>

/** Real calendars; papers that hold their name, or are made as `make` says. */
export function plainMakers(
  make: (wish: PaperWish, ways?: { readonly signal?: AbortSignal }) => Promise<PaperOutcome> = writeName
): Makers {
  return {
    calendars: loadCalendarMaker,
    papers: async () => ({ make, cancel: () => {}, close: async () => {} })
  }
}

async function writeName({ file, paper, language }: PaperWish): Promise<PaperOutcome> {
  await writeFile(file, `%PDF ${paper} ${language}`)
  return done({ pages: 1, notices: [] })
}

/** A maker whose paper never ends until it is cancelled; `begun` settles when the first one is in hand. */
export function slowMakers(): { readonly makers: Makers; readonly begun: Promise<void> } {
  let begin = () => {}
  let end = (_outcome: Result<never, { readonly kind: 'cancelled' }>) => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const makers: Makers = {
    calendars: loadCalendarMaker,
    papers: async () => ({
      make: () =>
        new Promise((resolve) => {
          end = resolve
          begin()
        }),
      cancel: () => end(refused({ kind: 'cancelled' })),
      close: async () => {}
    })
  }
  return { makers, begun }
}
