import { useTranslation } from 'react-i18next'
import type { Reply } from '../../../shared/backend/contract'
import { FindingMark } from '../../ui/finding-mark'
import styles from './library.module.css'

/** Files that could not be read: set aside, shown, never deleted. */
export function DamagedFiles({ files }: { readonly files: Reply<'library.list'>['damaged'] }) {
  const { t } = useTranslation('library')
  return (
    <section aria-label={t('groups.damaged')}>
      <h2 className={styles.heading}>
        {t('groups.damaged')} <span className={styles.headingNote}>{t('damagedNote')}</span>
      </h2>
      <ul>
        {files.map((file) => (
          <li key={file.keptAs} className={styles.damaged}>
            <FindingMark severity="warn" />
            <b>{file.id}</b>
            <span>{file.keptAs}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
