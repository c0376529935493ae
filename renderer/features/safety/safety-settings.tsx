import { useTranslation } from 'react-i18next'
import { useSettings } from '../../state/use-settings'
import { PageHead } from '../../ui/page-head'
import { Switch } from '../../ui/switch'
import page from '../settings/settings.module.css'
import { EncryptionSettings } from './encryption-settings'
import { FolderField } from './folder-field'
import styles from './safety.module.css'

/** Where files go that leave, where issues are kept a second time, and whether files are enciphered. */
export function SafetySettings() {
  const { t } = useTranslation('safety')
  const { settings, change } = useSettings()
  return (
    <>
      <section aria-label={t('papers.heading')}>
        <PageHead heading={t('papers.heading')} detail={t('papers.note')} />
        <div className={page.line}>
          <span className={page.label}>{t('papers.folder')}</span>
          <div className={page.value}>
            <FolderField
              label={t('papers.folder')}
              placeholder={t('papers.placeholder')}
              value={settings.papersFolder ?? ''}
              onChoose={async (papersFolder) => void (await change({ papersFolder }))}
            />
          </div>
        </div>
        <div className={page.line}>
          <span className={page.label} />
          <div className={page.value}>
            <Switch
              label={t('papers.office')}
              isSelected={settings.sendsOffice ?? false}
              onChange={(sendsOffice) => void change({ sendsOffice })}
            />
            <p className={styles.note}>{t('papers.officeNote')}</p>
          </div>
        </div>
      </section>
      <section aria-label={t('backup.heading')}>
        <PageHead heading={t('backup.heading')} detail={t('backup.note')} />
        <div className={page.line}>
          <span className={page.label}>{t('backup.folder')}</span>
          <div className={page.value}>
            <FolderField
              label={t('backup.folder')}
              placeholder={t('backup.placeholder')}
              value={settings.backupFolder ?? ''}
              onChoose={async (backupFolder) => void (await change({ backupFolder }))}
            />
          </div>
        </div>
      </section>
      <section aria-label={t('encryption.heading')}>
        <PageHead heading={t('encryption.heading')} />
        <EncryptionSettings />
      </section>
    </>
  )
}
