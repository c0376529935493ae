import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { VisitId } from '../../shared/base/id'
import { IntakeActs } from '../features/intake/intake-acts'
import { BackupBanner } from '../features/safety/backup-banner'
import { RecoveryDialog } from '../features/safety/recovery-dialog'
import { UnsavedBanner } from '../features/safety/unsaved-banner'
import { useStores } from '../state/stores'
import { useNavigation } from '../state/use-navigation'
import { useRefusalSentence } from '../state/use-refusal-sentence'
import { BrokenPage } from './broken-page'
import { ErrorBoundary } from './error-boundary'
import styles from './frame.module.css'
import { SettingsPage } from './lazy-screens'
import { NavigationBar } from './navigation-bar'
import { pages } from './pages'
import { TopBar } from './top-bar'
import { useNoteFault } from './use-note-fault'

type VisitFrameProps = {
  readonly id: VisitId
  readonly onSearch: () => void
  readonly onHelp: () => void
  readonly onCopies: () => void
}

/** A visit with its bars and the page in hand; opens the visit when it is not the one that is open. */
export function VisitFrame({ id, onSearch, onHelp, onCopies }: VisitFrameProps) {
  const { t } = useTranslation('frame')
  const refusalSentence = useRefusalSentence()
  const noteFault = useNoteFault()
  const { session, toasts } = useStores()
  const route = useNavigation((state) => state.route)
  const go = useNavigation((state) => state.go)
  const recovery = useStore(session, (state) => state.recovery)
  const forgetRecovery = useStore(session, (state) => state.forgetRecovery)
  const opened = useStore(session, (state) => state.id === id && state.history !== undefined)

  useEffect(() => {
    if (session.getState().id === id) return
    void session
      .getState()
      .open(id)
      .then((result) => {
        if (result.ok) return
        go({ kind: 'library' })
        toasts.getState().show({ sentence: t('notOpened', { reason: refusalSentence(result.refusal) }), grave: true })
      })
  }, [id, session, toasts, go, t, refusalSentence])

  if (!opened) return <p className={styles.wait}>{t('opening')}</p>
  const page = route.kind === 'visit' ? pages.find(({ name }) => name === route.page) : undefined
  const Page = route.kind === 'settings' ? SettingsPage : (page ?? pages[0])?.Component
  const key = route.kind === 'visit' ? route.page : route.kind
  return (
    <div className={styles.window}>
      <TopBar onSearch={onSearch} />
      <Suspense fallback={null}>
        <UnsavedBanner />
        <BackupBanner />
        {recovery === undefined ? null : (
          <RecoveryDialog
            recovery={recovery}
            onClose={forgetRecovery}
            onCopies={() => {
              forgetRecovery()
              onCopies()
            }}
          />
        )}
      </Suspense>
      <Suspense fallback={null}>
        <IntakeActs />
      </Suspense>
      <div className={styles.below}>
        <NavigationBar onHelp={onHelp} />
        <main className={styles.page}>
          <ErrorBoundary note={noteFault} key={key} instead={(again) => <BrokenPage again={again} />}>
            <Suspense fallback={null}>{Page === undefined ? null : <Page />}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}
