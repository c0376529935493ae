import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IssueSummary } from '../../../shared/backend/contract'
import type { Visit } from '../../../shared/model/visit'
import { useInterfaceLanguage } from '../../state/use-settings'
import { PageHead } from '../../ui/page-head'
import { Select } from '../../ui/select'
import { changesSince } from './changes-since'
import { nextNumber } from './next-number'
import { stampWords } from './stamp-words'
import { useIssues } from './use-issues'
import styles from './version-list.module.css'

type VersionListProps = {
  readonly draft: Visit
  /** The draft is 0. */
  readonly chosen: number
  /** With which the chosen one can be compared. */
  readonly earlier: readonly IssueSummary[]
  readonly before: number | undefined
  readonly onChoose: (number: number) => void
  readonly onCompare: (number: number) => void
}

/** The draft and every issue, the newest first. */
export function VersionList({ draft, chosen, earlier, before, onChoose, onCompare }: VersionListProps) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const { issues, damaged, contents } = useIssues()
  const newest = issues.at(-1)
  const since = useMemo(() => changesSince({ issues, contents }, draft)?.length, [issues, contents, draft])
  return (
    <section className={styles.pane} aria-label={t('versions')}>
      <PageHead heading={t('heading')} />
      <ul className={styles.list}>
        <li>
          <button
            type="button"
            className={styles.version}
            aria-current={chosen === 0 ? 'true' : undefined}
            onClick={() => onChoose(0)}
          >
            <span className={styles.number}>{nextNumber({ issues, damaged })}</span>
            <span className={styles.words}>
              <b>{t('draft')}</b>
              <span>{newest === undefined ? t('never') : t('since', { at: stampWords(newest.at, language) })}</span>
              {since === undefined ? null : <span>{t('changes', { count: since })}</span>}
            </span>
          </button>
        </li>
        {issues.toReversed().map((issue) => (
          <li key={issue.number}>
            <button
              type="button"
              className={styles.version}
              aria-current={chosen === issue.number ? 'true' : undefined}
              onClick={() => onChoose(issue.number)}
            >
              <span className={styles.number}>{issue.number}</span>
              <span className={styles.words}>
                <span className={styles.head}>
                  <b>{t('issue', { number: issue.number })}</b>
                  <b className={styles.code}>{issue.codes.guests}</b>
                </span>
                <span>{stampWords(issue.at, language)}</span>
                {issue.author ? <span>{issue.author}</span> : null}
                {issue.remark ? <span className={styles.remark}>{issue.remark}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {damaged.map((number) => (
        <p key={number} className={styles.damaged}>
          {t('damaged', { number })}
        </p>
      ))}
      {earlier.length < 2 ? null : (
        <div className={styles.compare}>
          <Select
            look="framed"
            labelled="above"
            label={t('compareWith')}
            value={before === undefined ? undefined : String(before)}
            options={earlier.toReversed().map((issue) => ({
              id: String(issue.number),
              words: t('issue', { number: issue.number }),
              detail: stampWords(issue.at, language)
            }))}
            onPick={(number) => onCompare(Number(number))}
          />
        </div>
      )}
    </section>
  )
}
