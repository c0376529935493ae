import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useStores } from '../state/stores'
import { clockOfStamp } from '../ui/screen-date'
import styles from './top-bar.module.css'

/** What has become of the last change, in words. */
export function SavingState() {
  const { t } = useTranslation('frame')
  const { session } = useStores()
  const saving = useStore(session, (state) => state.saving)
  switch (saving.kind) {
    case 'saved':
      return <span className={styles.saved}>{t('saved', { time: clockOfStamp(saving.at) })}</span>
    case 'saving':
      return <span className={styles.saved}>{t('saving')}</span>
    case 'not-saved':
      // Why, and what can be done, stands in the banner below.
      return <span className={styles.notSaved}>{t('notSavedShort')}</span>
  }
}
