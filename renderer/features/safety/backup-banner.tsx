import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { Button } from '../../ui/button'
import styles from './safety.module.css'

type Failed = { readonly id: VisitId; readonly number: number; readonly refusal: StorageRefusal }

/** Stands until somebody has read that the second copy of an issue failed; one that is made needs no word. */
export function BackupBanner() {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const { toasts } = useStores()
  const refusalSentence = useRefusalSentence()
  const [failed, setFailed] = useState<Failed>()
  useEffect(
    () =>
      backend.subscribe((event) => {
        if (event.kind !== 'backup-ended') return
        const { id, number, outcome } = event
        setFailed(outcome.ok ? undefined : { id, number, refusal: outcome.refusal })
      }),
    [backend]
  )
  if (failed === undefined) return null
  const { id, number } = failed
  const again = async () => {
    const reply = await backend.call('backup.make', { id, number })
    setFailed(reply.ok ? undefined : { id, number, refusal: reply.refusal })
    if (reply.ok) toasts.getState().show({ sentence: t('backup.made', { number, path: reply.value.path }) })
  }
  return (
    <section className={styles.banner} role="alert" aria-label={t('backup.heading')}>
      <p className={styles.said}>{t('backup.failed', { number, reason: refusalSentence(failed.refusal) })}</p>
      <Button size="small" onPress={() => void again()}>
        {t('backup.again')}
      </Button>
      <Button size="small" onPress={() => setFailed(undefined)}>
        {t('close')}
      </Button>
    </section>
  )
}
