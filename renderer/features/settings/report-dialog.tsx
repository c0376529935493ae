import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackend } from '../../backend/backend-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useSaveProduced } from '../library/use-save-produced'
import styles from './settings.module.css'

/** The whole report, to be read before it is given to anybody. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('frame')
  const backend = useBackend()
  const saveProduced = useSaveProduced()
  const [text, setText] = useState('')
  useEffect(() => {
    void backend.call('report.read', {}).then((report) => setText(report.text))
  }, [backend])
  const save = async () => {
    await saveProduced(() => backend.call('report.save', {}))
    onClose()
  }
  return (
    <Dialog open onClose={onClose} heading={t('report.heading')} width={720}>
      <div className={styles.report}>
        <p className={styles.note}>{t('report.note')}</p>
        <pre className={styles.reportText} lang="en">
          {text}
        </pre>
        <div className={styles.reportActs}>
          <Button look="filled" isDisabled={text === ''} onPress={() => void save()}>
            {t('report.save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
