import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { FindingMark } from '../../ui/finding-mark'
import styles from './library.module.css'

/** How many findings stop and how many warn; in words when there is none. */
export function FindingCounts({ findings }: { readonly findings: VisitSummary['findings'] }) {
  const { t } = useTranslation('library')
  const shown = (['block', 'warn'] as const).filter((severity) => findings[severity] > 0)
  if (shown.length === 0) return <span className={styles.none}>{t('noFindings')}</span>
  return (
    <span className={styles.counts}>
      {shown.map((severity) => (
        <span key={severity} className={styles.count} data-severity={severity}>
          <FindingMark severity={severity} />
          {findings[severity]}
        </span>
      ))}
    </span>
  )
}
