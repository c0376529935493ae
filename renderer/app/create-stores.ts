import type { i18n } from 'i18next'
import type { Backend } from '../../shared/backend/client'
import type { Settings } from '../../shared/backend/settings'
import { createActs } from '../state/acts'
import { afterNextFrame } from '../state/after-next-frame'
import { createNavigation, type Route } from '../state/navigation'
import { createSession } from '../state/session'
import { createSettings } from '../state/settings'
import { stepSentence } from '../state/step-sentence'
import type { Stores } from '../state/stores'
import { createToasts } from '../state/toasts'
import { fullDay } from '../ui/screen-date'

type StoresPorts = {
  readonly backend: Backend
  readonly settings: Settings
  readonly words: i18n
  readonly route: Route
  /** Name of this window among those that share the backend. */
  readonly client: string
}

/** Makes the stores of a window and ties them together: a change is told in a toast, an undo leads to what it changed. */
export function createStores({ backend, settings: start, words, route, client }: StoresPorts): Stores {
  const toasts = createToasts()
  const navigation = createNavigation(route)
  const settings = createSettings(backend, start)
  const session = createSession({
    backend,
    client,
    painted: afterNextFrame,
    tellFollowed: () => toasts.getState().show({ sentence: words.t('frame:keptElsewhere') }),
    tell: (step, way) => {
      const language = settings.getState().settings.interfaceLanguage
      const t = words.getFixedT(language, 'changes')
      const change = stepSentence(step, { t, language, dayOf: (day) => fullDay(day, language) })
      const sentence = way === 'done' ? change : t(way, { change })
      const undo =
        way === 'undone' ? undefined : { words: words.t('ui:undo'), keys: 'Mod+Z', run: () => session.getState().undo() }
      toasts.getState().show({ sentence, act: undo })
      const [touched] = step.touched
      if (way !== 'done' && touched !== undefined && touched.collection !== 'visit') {
        navigation.getState().jump({ collection: touched.collection, id: touched.id })
      }
    }
  })
  return { session, navigation, settings, toasts, acts: createActs() }
}
