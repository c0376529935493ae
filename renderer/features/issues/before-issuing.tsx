import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findingKey } from '../../../shared/rules/finding'
import { findingSentence } from '../../../shared/rules/finding-sentence'
import { openFindings } from '../../../shared/rules/findings'
import { useNavigation } from '../../state/use-navigation'
import { useVisit } from '../../state/use-visit'
import { Button } from '../../ui/button'
import { FindingMark } from '../../ui/finding-mark'
import { TextField } from '../../ui/text-field'
import { concernOf } from '../findings/concern-of'
import { FindingWords } from '../findings/finding-entry'
import { useTeller } from '../findings/use-teller'
import { useJudgement } from '../records/use-judgement'
import styles from './before-issuing.module.css'
import { nextNumber } from './next-number'
import { useIssues } from './use-issues'

/** Findings that are listed before the rest is only counted. */
const listed = 4

/** What to look at before the next issue, its remark, and the button. */
export function BeforeIssuing() {
  const { t } = useTranslation('versions')
  const teller = useTeller()
  const visit = useDeferredValue(useVisit())
  const { jump, goToPage } = useNavigation((state) => state)
  const issues = useIssues()
  const [remark, setRemark] = useState('')
  const open = openFindings(visit, useJudgement())
  const tentative = Object.values(visit.items).filter((item) => item.status === 'tentative').length
  const number = nextNumber(issues)
  return (
    <div className={styles.foot}>
      {open.length === 0 && tentative === 0 ? null : (
        <section className={styles.before} aria-label={t('before')}>
          <h3 className={styles.heading}>{t('before')}</h3>
          <ul>
            {open.slice(0, listed).map((finding) => (
              <li key={findingKey(finding)} className={styles.line}>
                <FindingMark severity={finding.severity} />
                <p>
                  <FindingWords sentence={findingSentence(finding, visit, teller)} />
                </p>
                <Button size="small" look="plain" onPress={() => jump(concernOf(finding))}>
                  {t('goThere')}
                </Button>
              </li>
            ))}
            {open.length <= listed ? null : (
              <li className={styles.line}>
                <span />
                <span />
                <Button size="small" look="plain" onPress={() => goToPage('findings')}>
                  {t('allFindings', { count: open.length - listed })}
                </Button>
              </li>
            )}
            {tentative === 0 ? null : (
              <li className={styles.line}>
                <FindingMark severity="note" silent />
                <p>{t('tentative', { count: tentative })}</p>
              </li>
            )}
          </ul>
        </section>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          issues.ask(remark)
        }}
      >
        <TextField
          label={t('remarkFor', { number })}
          placeholder={t('remarkPlaceholder')}
          value={remark}
          maxLength={2000}
          onChange={setRemark}
        />
        <div className={styles.act}>
          <p className={styles.note}>{t('makeNote')}</p>
          <Button look="filled" type="submit">
            {t('make', { number })}
          </Button>
        </div>
      </form>
    </div>
  )
}
