import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBackend } from '../../backend/backend-context'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useSettings } from '../../state/use-settings'
import { InlineField } from '../../ui/inline-field'
import { PageHead } from '../../ui/page-head'
import page from '../settings/settings.module.css'
import { EncryptionSettings } from './encryption-settings'
import styles from './safety.module.css'

/** Where issues are kept a second time, and whether files are enciphered. */
export function SafetySettings() {
  const { t } = useTranslation('safety')
  return (
    <>
      <section aria-label={t('backup.heading')}>
        <PageHead heading={t('backup.heading')} detail={t('backup.note')} />
        <div className={page.line}>
          <span className={page.label}>{t('backup.folder')}</span>
          <div className={page.value}>
            <BackupFolder />
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

/** A path is kept when the folder was tried; one that does not take files is refused with the reason. */
function BackupFolder() {
  const { t } = useTranslation('safety')
  const backend = useBackend()
  const refusalSentence = useRefusalSentence()
  const { settings, change } = useSettings()
  const [found, setFound] = useState<{ readonly fits: boolean; readonly sentence: string }>()

  const tryFolder = async (folder: string) => {
    if (folder === '') {
      setFound(undefined)
      return change({ backupFolder: '' })
    }
    const reply = await backend.call('backup.check', { folder })
    setFound({ fits: reply.ok, sentence: reply.ok ? t('backup.fits') : refusalSentence(reply.refusal) })
    if (reply.ok) await change({ backupFolder: folder })
  }
  return (
    <>
      <InlineField
        label={t('backup.folder')}
        labelled="bare"
        placeholder={t('backup.placeholder')}
        value={settings.backupFolder ?? ''}
        onCommit={(folder) => {
          void tryFolder(folder.trim().slice(0, 4096))
          return undefined
        }}
      />
      {found === undefined ? null : (
        <p className={found.fits ? styles.note : styles.refused} role="status">
          {found.sentence}
        </p>
      )}
    </>
  )
}
