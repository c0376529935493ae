import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Visit } from '../../../shared/model/visit'
import type { SaveRefusal } from '../../state/autosave'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import { handOver } from '../library/hand-over'
import styles from './safety.module.css'

const retryMs = 15_000

/** What the machine refused may go away by itself: room on the disk, a share, the program behind the window. */
const passing: ReadonlySet<SaveRefusal['kind']> = new Set(['disk-full', 'not-writable', 'unreadable', 'unreachable'])

/** Stands across the window for as long as a change is not on the disk, and says why and what can be done. */
export function UnsavedBanner() {
  const { t } = useTranslation('safety')
  const refusalSentence = useRefusalSentence()
  const { session } = useStores()
  const { saving, retrySave, reload, history } = useStore(session)
  const [refusal, setRefusal] = useState<SaveRefusal>()
  // It stays while another try is under way, so that it neither flickers nor is read out again.
  if (saving.kind === 'not-saved' && saving.refusal !== refusal) setRefusal(saving.refusal)
  if (saving.kind === 'saved' && refusal !== undefined) setRefusal(undefined)
  const isPassing = refusal !== undefined && passing.has(refusal.kind)
  useEffect(() => {
    if (!isPassing) return undefined
    const timer = setInterval(() => session.getState().retrySave(), retryMs)
    return () => clearInterval(timer)
  }, [isPassing, session])

  if (refusal === undefined || history === undefined) return null
  const isConflict = refusal.kind === 'conflict'
  return (
    <section className={styles.banner} role="alert" aria-label={t('unsaved.heading')}>
      <p className={styles.said}>
        <b>{t('unsaved.heading')}.</b> {refusalSentence(refusal)} {t('unsaved.goesOn')} {isPassing ? t('unsaved.trying') : null}
      </p>
      <Button size="small" onPress={retrySave}>
        {isConflict ? t('unsaved.keepMine') : t('unsaved.retry')}
      </Button>
      {isConflict || refusal.kind === 'changed-outside' ? (
        <Button size="small" onPress={() => void reload()}>
          {t('unsaved.takeTheirs')}
        </Button>
      ) : null}
      <Button size="small" onPress={() => void saveElsewhere(history.present)}>
        {t('unsaved.elsewhere')}
      </Button>
    </section>
  )
}

/** Hands the visit out as it is in this window: the way out when its own folder takes nothing more. */
async function saveElsewhere(visit: Visit): Promise<void> {
  const { encodeExchange } = await import('../../../shared/storage/exchange')
  handOver(`${visit.id}.visit.json`, new TextEncoder().encode(encodeExchange({ visit, issues: [] })))
}
