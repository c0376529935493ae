import type { Handlers } from '../../../shared/backend/answer'
import { settingsSchema } from '../../../shared/backend/settings'
import type { Office } from '../../../shared/model/office'
import type { BackendParts } from '../backend-ports'
import { changeOffice } from '../office/change-office'
import { readSettings } from '../settings/settings-port'

type OfficeCalls = Pick<Handlers, 'info' | 'settings.read' | 'settings.write' | 'office.read' | 'office.write'>

/** What this installation is, and what it shares between visits. */
export function officeCalls(parts: BackendParts): OfficeCalls {
  const { info, dataFolder, settings, office, tell } = parts
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
    'office.write': ({ office: next }) => changeOffice(parts, next as Office)
  }
}
