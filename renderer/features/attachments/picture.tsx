import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/attachment'
import styles from './attachments.module.css'
import { usePreview } from './use-preview'

/** A kept picture, or the word that it is missing. */
export function Picture({ attachment, words }: { readonly attachment: Attachment; readonly words: string }) {
  const { t } = useTranslation('attachments')
  const preview = usePreview(attachment)
  switch (preview.kind) {
    case 'coming':
      return <div className={styles.coming} />
    case 'missing':
      return <p className={styles.refusal}>{t('missing')}</p>
    case 'there':
      return <img className={styles.picture} src={preview.address} alt={words} />
  }
}
