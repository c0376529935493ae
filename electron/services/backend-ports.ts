import type { BackendEvent } from '../../shared/backend/event'
import type { Info } from '../../shared/backend/info'
import type { ForeignReaders } from './incoming/read-in-worker'
import type { OfficeStore } from './office/office-store'
import type { PictureDesk } from './pictures/picture-desk'
import type { Makers } from './publish/makers'
import type { SettingsPort } from './settings/settings-port'
import type { Shelf } from './shelf'
import type { FolderKey } from './storage/encryption/folder-key'
import type { SystemKeys } from './storage/encryption/system-keys'
import type { VisitStore } from './storage/visit-store'

/** What a backend is built from; each composition root brings its own. */
export type BackendPorts = {
  readonly info: Omit<Info, 'dataFolder'>
  readonly dataFolder: string
  readonly samplesFolder: string
  /** The page that opens visit files in any browser. */
  readonly readerPage: string
  /** `Documents` of this user, below which papers go where nothing else was chosen. */
  readonly documentsFolder: string
  readonly settings: SettingsPort
  readonly makers: Makers
  readonly readers: ForeignReaders
  readonly pictures: PictureDesk
  /** Present moment, ISO 8601 in UTC with milliseconds. */
  readonly now: () => string
  /** Asks where to save; undefined when the dialog was closed. Absent where there is no dialog. */
  readonly askWhere?: (name: string) => Promise<string | undefined>
  /** Asks for a folder that is there or is made in the dialog; undefined when it was closed. Absent where there is no dialog. */
  readonly askFolder?: () => Promise<string | undefined>
  /** The system's store of secrets; absent where there is none that deserves the name. */
  readonly systemKeys?: SystemKeys
  /** Cost of scrypt for a new passphrase, other than the usual one: tests guess often. */
  readonly passphraseCost?: number
  readonly showFolder?: (path: string) => Promise<void>
  /** Opens a paper in the program that the system has for it, from which it is printed. */
  readonly openFile?: (path: string) => Promise<void>
  /** Hears of faults of the program itself; never of what a user's file or machine caused. */
  readonly report: (what: string, error: unknown) => void
}

/** What the calls share. */
export type BackendParts = BackendPorts & {
  readonly store: VisitStore
  readonly folderKey: FolderKey
  readonly office: OfficeStore
  readonly shelf: Shelf
  /** What this program made or was told to use: a page must not make the file manager open anything else. */
  readonly shown: Set<string>
  readonly tell: (event: BackendEvent) => void
}
