import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Visit } from '../../shared/model/visit'
import { handOver } from '../features/library/hand-over'
import { useStores } from '../state/stores'
import { useRefusalSentence } from '../state/use-refusal-sentence'
import { Button } from '../ui/button'
import { clockOfStamp } from '../ui/screen-date'
import styles from './top-bar.module.css'

/** What has become of the last change, in words. */
export function SavingState() {
  const { t } = useTranslation('frame')
  const refusalSentence = useRefusalSentence()
  const { session } = useStores()
  const { saving, retrySave, reload, history } = useStore(session)
  const visit = history?.present
  switch (saving.kind) {
    case 'saved':
      return <span className={styles.saved}>{t('saved', { time: clockOfStamp(saving.at) })}</span>
    case 'saving':
      return <span className={styles.saved}>{t('saving')}</span>
    case 'not-saved':
      return (
        <span className={styles.notSaved} role="alert">
          {t('notSaved', { reason: refusalSentence(saving.refusal) })}
          <Button size="small" onPress={retrySave}>
            {saving.refusal.kind === 'conflict' ? t('keepMine') : t('retry')}
          </Button>
          {saving.refusal.kind === 'conflict' ? (
            <Button size="small" onPress={() => void reload()}>
              {t('takeTheirs')}
            </Button>
          ) : (
            <Button size="small" onPress={() => visit && void saveCopy(visit)}>
              {t('saveCopy')}
            </Button>
          )}
        </span>
      )
  }
}

/** Hands the visit out as it is in this window: the way out when its own folder takes nothing more. */
async function saveCopy(visit: Visit): Promise<void> {
  const { encodeExchange } = await import('../../shared/storage/exchange')
  handOver(`${visit.id}.visit.json`, new TextEncoder().encode(encodeExchange({ visit, issues: [] })))
}
