import type { TFunction } from 'i18next'
import type { DesktopCommand } from '../../shared/backend/bridge'
import { actsOffered } from '../state/acts'
import type { Stores } from '../state/stores'

/** Does what the desktop's menu bar and system ask of this window. */
export function obeyDesktop(
  { acts, session, navigation, toasts }: Stores,
  t: TFunction
): (command: DesktopCommand) => Promise<void> {
  return async (command) => {
    switch (command.kind) {
      case 'menu': {
        const act = actsOffered(acts.getState()).find(({ id }) => id === command.command)
        if (act !== undefined && act.disabled !== true) act.run()
        return
      }
      case 'flush':
        // Fields keep what was typed when they lose the focus.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        return saved(session)
      case 'open-file':
        navigation.getState().ask({ kind: 'look', upload: command.upload, name: command.name })
        return
      case 'too-large': {
        const limit = Math.round(command.limit / 1_048_576)
        toasts.getState().show({ sentence: t('visitRefusal.too-large', { limit }), grave: true })
        return
      }
    }
  }
}

function saved(session: Stores['session']): Promise<void> {
  if (session.getState().saving.kind !== 'saving') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = session.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return
      stop()
      resolve()
    })
  })
}
