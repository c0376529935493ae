import type { TFunction } from 'i18next'
import type { DesktopCommand } from '../../shared/backend/bridge'
import { visitRefusalSentence } from '../../shared/wording/visit-refusal-sentence'
import { actsOffered } from '../state/acts'
import { sentencesOf } from '../state/sentences-of'
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
        const refusal = { kind: 'too-large', bytes: command.limit, limit: command.limit } as const
        toasts.getState().show({ sentence: visitRefusalSentence(refusal, sentencesOf(t)), grave: true })
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
