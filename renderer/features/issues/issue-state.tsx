import { useDeferredValue, useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../../state/use-navigation'
import { useVisit } from '../../state/use-visit'
import { changesSince } from './changes-since'
import styles from './issue-state.module.css'
import { useIssues } from './use-issues'

/** What left last, and how far the draft has gone on since; leads to the issues. */
export function IssueState() {
  const { t } = useTranslation('frame')
  // The count follows a moment after the change itself is on the screen.
  const visit = useDeferredValue(useVisit())
  const { issues, contents, known } = useIssues()
  const goToPage = useNavigation((state) => state.goToPage)
  const count = useMemo(() => changesSince({ issues, contents }, visit)?.length, [issues, contents, visit])
  const newest = issues.at(-1)
  if (newest === undefined) return <span className={styles.never}>{known ? t('neverIssued') : null}</span>
  return (
    <Button className={styles.issue ?? ''} onPress={() => goToPage('issues')}>
      {t('issued', { number: newest.number })}
      {count === undefined ? null : (
        <>
          {' · '}
          <span className={styles.since} data-changed={count > 0 || undefined}>
            {count === 0 ? t('noChangesSince') : t('changesSince', { count })}
          </span>
        </>
      )}
    </Button>
  )
}
