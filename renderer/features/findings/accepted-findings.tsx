import { useTranslation } from 'react-i18next'
import { clockOf, dateOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import { isAbout } from '../../../shared/rules/acceptance'
import type { Finding } from '../../../shared/rules/finding'
import { findingSentence } from '../../../shared/rules/finding-sentence'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { fullDay } from '../../ui/screen-date'
import { useEditing } from '../records/use-editing'
import { FindingWords } from './finding-entry'
import styles from './findings.module.css'
import { useTeller } from './use-teller'

/** What was taken as it is: who said so, when and why; those that no rule reports any more say that too. */
export function AcceptedFindings({ all }: { readonly all: readonly Finding[] }) {
  const { t } = useTranslation('findings')
  const { visit, language, act } = useEditing()
  const teller = useTeller()
  if (visit.acceptedFindings.length === 0) return null
  return (
    <section aria-label={t('accepted')}>
      <h3 className={styles.severity}>
        {t('accepted')} <span>{visit.acceptedFindings.length}</span>
      </h3>
      <ul>
        {visit.acceptedFindings.map((entry) => {
          const finding = all.find((candidate) => isAbout(entry, candidate))
          const at = wallAt(visit.hostZone, Date.parse(entry.at))
          return (
            <li key={entry.key} className={styles.finding} data-accepted>
              {finding === undefined ? <span /> : <FindingMark severity={finding.severity} size={18} />}
              <div className={styles.body}>
                <p>{finding === undefined ? t('gone') : <FindingWords sentence={findingSentence(finding, visit, teller)} />}</p>
                <p className={styles.reason}>{entry.reason}</p>
                <p className={styles.remedy}>
                  {t('acceptedBy', { by: entry.by, day: fullDay(dateOf(at), language), clock: clockOf(at) })}
                </p>
                <div className={styles.ways}>
                  <Button
                    size="small"
                    onPress={() =>
                      act({
                        kind: 'edit-visit',
                        changes: { acceptedFindings: visit.acceptedFindings.filter((other) => other.key !== entry.key) }
                      })
                    }
                  >
                    {t('takeBack')}
                  </Button>
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
