import { useTranslation } from 'react-i18next'
import { findingKey, type Severity } from '../../../shared/rules/finding'
import { findings, openFindings } from '../../../shared/rules/findings'
import { useActs } from '../../state/use-acts'
import { useNavigation } from '../../state/use-navigation'
import { useSettings } from '../../state/use-settings'
import { InlineField } from '../../ui/inline-field'
import { PageHead } from '../../ui/page-head'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import { AcceptedFindings } from './accepted-findings'
import { concernOf } from './concern-of'
import { FindingEntry } from './finding-entry'
import styles from './findings.module.css'
import { useAcceptFinding } from './use-accept-finding'

const severities: readonly Severity[] = ['block', 'warn', 'note']

/** What the rules report, gravest first, and what was accepted in writing. */
export function FindingsPage() {
  const { t } = useTranslation('findings')
  const { visit } = useEditing()
  const accept = useAcceptFinding()
  const { settings, change } = useSettings()
  const jump = useNavigation((state) => state.jump)
  const judgement = useJudgement()
  const all = findings(visit, judgement)
  const open = openFindings(visit, judgement)
  const [next] = open
  useActs([
    {
      id: 'first-finding',
      words: t('first'),
      keys: 'F8',
      group: 'page',
      disabled: next === undefined,
      run: () => next !== undefined && jump(concernOf(next))
    }
  ])

  return (
    <div className={styles.page}>
      <PageHead heading={t('heading')} detail={open.length === 0 ? undefined : t('count', { count: open.length })} />
      {open.length > 0 && settings.author.trim() === '' ? (
        <div className={styles.author}>
          <InlineField
            label={t('yourName')}
            value={settings.author}
            placeholder="–"
            onCommit={(author) => {
              void change({ author: author.slice(0, 200) })
              return undefined
            }}
          />
        </div>
      ) : null}
      {open.length === 0 ? <p className={styles.none}>{t(all.length === 0 ? 'none' : 'noneOpen')}</p> : null}
      {severities.map((severity) => {
        const listed = open.filter((finding) => finding.severity === severity)
        return listed.length === 0 ? null : (
          <section key={severity} aria-label={t(`severity.${severity}`)}>
            <h3 className={styles.severity}>
              {t(`severity.${severity}`)} <span>{listed.length}</span>
            </h3>
            <ul>
              {listed.map((finding) => (
                <FindingEntry
                  key={findingKey(finding)}
                  finding={finding}
                  office={judgement.office}
                  onAccept={(reason) => accept(finding, reason)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <AcceptedFindings all={all} />
    </div>
  )
}
