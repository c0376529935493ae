import type { Handlers } from '../../../shared/backend/answer'
import { settingsSchema } from '../../../shared/backend/settings'
import type { Office } from '../../../shared/model/office'
import type { BackendParts } from '../backend-ports'
import { readSettings } from '../settings/settings-port'

type OfficeCalls = Pick<Handlers, 'info' | 'settings.read' | 'settings.write' | 'office.read' | 'office.write'>

/** What this installation is, and what it shares between visits. */
export function officeCalls({ info, dataFolder, settings, office, store, tell, report }: BackendParts): OfficeCalls {
  return {
    info: async () => ({ ...info, dataFolder }),
    'settings.read': async () => readSettings(settings),
    'settings.write': async (changes) => {
      const next = settingsSchema.parse({ ...readSettings(settings), ...changes })
      settings.write(next)
      tell({ kind: 'settings-changed', settings: next })
      return next
    },
    // Zod's own types are mutable; nobody changes what a call answers.
    'office.read': async () => (await office.read()) as Awaited<ReturnType<Handlers['office.read']>>,
    'office.write': async ({ office: next }) => {
      const before = await office.read()
      const written = await office.write(next as Office)
      if (written.ok && judgesOtherwise(before, next as Office)) {
        // Whoever moved a threshold need not wait for a library of a thousand visits.
        store.rejudge().then(
          (changed) => changed && tell({ kind: 'library-changed' }),
          (error) => report('rejudge', error)
        )
      }
      return written
    }
  }
}

/** Whether rules may find or weigh something else under the new office. */
function judgesOtherwise(before: Office, now: Office): boolean {
  const judged = ({ severities, thresholds, rankTables }: Office) => JSON.stringify([severities, thresholds, rankTables])
  return judged(before) !== judged(now)
}
