import { useTranslation } from 'react-i18next'
import type { IssueSummary } from '../../../shared/backend/contract'
import styles from './check-code.module.css'

/** The check code of an issue, large enough to be read out by telephone. */
export function CheckCode({ issue }: { readonly issue: IssueSummary | undefined }) {
  const { t } = useTranslation('versions')
  if (issue === undefined) return <p className={styles.note}>{t('noCode')}</p>
  const { number, codes } = issue
  return (
    <section aria-label={t('code', { number })}>
      <p className={styles.label}>{t('code', { number })}</p>
      <p className={styles.code}>{codes.guests}</p>
      {codes.organisers === codes.guests ? null : (
        <p className={styles.organisers}>{t('organisersCode', { code: codes.organisers })}</p>
      )}
      <p className={styles.note}>{t('codeNote')}</p>
    </section>
  )
}
