import { useTranslation } from 'react-i18next'
import type { Recovery } from '../../state/session'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './safety.module.css'
import { stampInWords } from './stamp-in-words'

type RecoveryDialogProps = { readonly recovery: Recovery; readonly onCopies: () => void; readonly onClose: () => void }

/** Says that a damaged visit was opened as it was before, and where the damaged file lies. */
export function RecoveryDialog({ recovery, onCopies, onClose }: RecoveryDialogProps) {
  const { t } = useTranslation('safety')
  const language = useInterfaceLanguage()
  const time = stampInWords(recovery.recoveredFrom, language)
  return (
    <Dialog open onClose={onClose} heading={t('recovered.heading')} width={560}>
      <div className={styles.body}>
        <p>{t('recovered.opened', { time })}</p>
        {recovery.keptAs === undefined ? (
          <p>{t('recovered.gone')}</p>
        ) : (
          <p>
            {t('recovered.kept')} <span className={styles.path}>{recovery.keptAs}</span>
          </p>
        )}
        <p className={styles.note}>{t('recovered.later', { time })}</p>
      </div>
      <div className={styles.acts}>
        <Button onPress={onCopies}>{t('copies.act')}</Button>
        <Button look="filled" autoFocus onPress={onClose}>
          {t('recovered.goOn')}
        </Button>
      </div>
    </Dialog>
  )
}
