import { Suspense, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { localeOf } from '../../shared/base/language'
import { CopiesDialog } from '../features/safety/copies-dialog'
import { UnlockScreen } from '../features/safety/unlock-screen'
import { useEncryption } from '../features/safety/use-encryption'
import { useStores } from '../state/stores'
import { useNavigation } from '../state/use-navigation'
import { useSettings } from '../state/use-settings'
import { AppActs } from './app-acts'
import { BrokenPage } from './broken-page'
import { ErrorBoundary } from './error-boundary'
import { LastToast } from './last-toast'
import { LibraryScreen, Palette } from './lazy-screens'
import { SettingsWindow } from './settings-window'
import { Shortcuts } from './shortcuts'
import { useFetchAhead } from './use-fetch-ahead'
import { useKeyboard } from './use-keyboard'
import { useNoteFault } from './use-note-fault'
import { useUnsavedGuard } from './use-unsaved-guard'
import { VisitFrame } from './visit-frame'

/** The whole window: the screen of the route, and above it search, keys and the toast. */
export function App() {
  const { i18n } = useTranslation('frame')
  const { settings } = useSettings()
  const { session } = useStores()
  const route = useNavigation((state) => state.route)
  const openVisit = useStore(session, (state) => state.id)
  const [above, setAbove] = useState<'search' | 'shortcuts' | 'copies'>()
  const language = settings.interfaceLanguage
  const noteFault = useNoteFault()
  const encryption = useEncryption()
  // Nothing that an edit changes is asked for here, or each edit would draw the whole window anew.
  const copied = useStore(session, (state) => (above === 'copies' ? state.history?.present : undefined))
  useFetchAhead()
  useKeyboard(above !== undefined)
  useUnsavedGuard()

  useEffect(() => {
    document.documentElement.dataset.appearance = settings.appearance
  }, [settings.appearance])
  useEffect(() => {
    void i18n.changeLanguage(language).then(() => {
      document.documentElement.lang = language
    })
  }, [i18n, language])

  const visit = route.kind === 'visit' ? route.id : route.kind === 'settings' ? openVisit : undefined
  const isLocked = encryption?.kind === 'locked' || encryption?.kind === 'key-lost'
  const search = () => setAbove('search')
  return (
    <I18nProvider locale={localeOf(language)}>
      <AppActs onSearch={search} onShortcuts={() => setAbove('shortcuts')} onCopies={() => setAbove('copies')} />
      <ErrorBoundary note={noteFault} instead={(again) => <BrokenPage again={again} />}>
        <Suspense fallback={null}>
          {isLocked ? (
            <UnlockScreen lost={encryption?.kind === 'key-lost'} />
          ) : visit !== undefined ? (
            <VisitFrame id={visit} onSearch={search} onHelp={() => setAbove('shortcuts')} onCopies={() => setAbove('copies')} />
          ) : route.kind === 'settings' ? (
            <SettingsWindow />
          ) : (
            <LibraryScreen />
          )}
        </Suspense>
      </ErrorBoundary>
      <Suspense fallback={null}>{above === 'search' ? <Palette onClose={() => setAbove(undefined)} /> : null}</Suspense>
      <Suspense fallback={null}>
        {copied !== undefined ? <CopiesDialog id={copied.id} title={copied.title} onClose={() => setAbove(undefined)} /> : null}
      </Suspense>
      <Shortcuts open={above === 'shortcuts'} onClose={() => setAbove(undefined)} />
      <LastToast />
    </I18nProvider>
  )
}
