import { cp } from 'node:fs/promises'
import type { Handlers } from '../../../shared/backend/answer'
import { done } from '../../../shared/base/result'
import type { BackendParts } from '../backend-ports'
import { backUpIssue } from '../backup/back-up-issue'
import { checkBackupFolder } from '../backup/check-backup-folder'
import { readSettings } from '../settings/settings-port'
import { ignoreMissing } from '../storage/ignore-missing'
import { unissued } from './unissued'

type SafetyCalls = Pick<Handlers, Extract<keyof Handlers, `copies.${string}` | `backup.${string}`>>

/** Past states that the storage keeps by itself, and second copies elsewhere. */
export function safetyCalls({ store, settings, tell, now }: BackendParts): SafetyCalls {
  return {
    'copies.list': async ({ id }) => {
      const listed = await store.copies.list(id)
      return listed.ok ? done({ copies: listed.value }) : listed
    },
    'copies.open': async ({ id, copy, newId, title }) => {
      const visit = await store.copies.open(id, copy)
      if (!visit.ok) return visit
      const { attachments } = store.paths(id)
      const added = await store.add(unissued({ ...visit.value, id: newId, title }), (paths) =>
        cp(attachments, paths.attachments, { recursive: true }).catch(ignoreMissing)
      )
      if (added.ok) tell({ kind: 'library-changed' })
      return added
    },
    'backup.make': async ({ id, number }) => {
      const made = await backUpIssue(store, readSettings(settings).backupFolder, { id, number, now: now() })
      return made.ok ? done({ path: made.value }) : made
    },
    'backup.check': ({ folder }) => checkBackupFolder(folder, now())
  }
}
