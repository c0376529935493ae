import { useTranslation } from 'react-i18next'
import type { OfficeFilesReply } from '../../../shared/backend/publishing'
import { FindingMark } from '../../ui/finding-mark'
import styles from './setting-pane.module.css'

/** What of the office stands on its papers: emblem, photograph, faces; and which files cannot be used. */
export function OfficeFolder({ office }: { readonly office: OfficeFilesReply }) {
  const { t, i18n } = useTranslation('publish')
  const { folder, emblem, photograph, fonts, refused } = office
  const found = [
    ...(emblem ? [t('office.emblem')] : []),
    ...(photograph ? [t('office.photograph')] : []),
    ...(fonts.length === 0 ? [] : [t('office.fonts', { count: fonts.length, names: fonts.join(', ') })])
  ]
  return (
    <section className={styles.office} aria-label={t('office.name')}>
      <h3>{t('office.name')}</h3>
      <p>{found.length === 0 ? t('office.nothing') : new Intl.ListFormat(i18n.language).format(found)}</p>
      <p className={styles.path}>{folder}</p>
      <p className={styles.hint}>{t('office.hint')}</p>
      {refused.map(({ file, reason }) => (
        <p key={file} className={styles.refused}>
          <FindingMark severity="warn" silent />
          <span>{t(`office.refused.${reason}`, { file })}</span>
        </p>
      ))}
    </section>
  )
}
