import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { openFindings } from '../../shared/rules/findings'
import { useJudgement } from '../features/records/use-judgement'
import { useNavigation } from '../state/use-navigation'
import { useVisit } from '../state/use-visit'
import { Key } from '../ui/key'
import styles from './navigation-bar.module.css'
import { pages } from './pages'

const parts = ['make', 'check', 'hand-out'] as const

/** A table of contents in words; only the findings carry a number. */
export function NavigationBar({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('frame')
  const { route, go, goToPage } = useNavigation((state) => state)
  // The count follows a moment after the change itself is on the screen.
  const visit = useDeferredValue(useVisit())
  const open = openFindings(visit, useJudgement())
  const gravest = open[0]?.severity
  const current = route.kind === 'visit' ? route.page : route.kind
  return (
    <nav className={styles.bar} aria-label={t('navigation')}>
      {parts.map((part) => (
        <ul key={part} className={styles.part}>
          {pages
            .filter((page) => page.part === part)
            .map((page) => (
              <li key={page.name}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={page.name === current ? 'page' : undefined}
                  onClick={() =>
                    route.kind === 'visit' ? goToPage(page.name) : go({ kind: 'visit', id: visit.id, page: page.name })
                  }
                >
                  {t(`pages.${page.name}`)}
                  {page.name === 'findings' && open.length > 0 ? (
                    <span className={styles.count} data-severity={gravest}>
                      {open.length}
                    </span>
                  ) : null}
                </button>
              </li>
            ))}
        </ul>
      ))}
      <ul className={styles.foot}>
        <li>
          <button type="button" className={styles.entry} onClick={() => go({ kind: 'library' })}>
            {t('pages.visits')}
          </button>
        </li>
        <li>
          <button
            type="button"
            className={styles.entry}
            aria-current={current === 'settings' ? 'page' : undefined}
            onClick={() => go({ kind: 'settings' })}
          >
            {t('pages.settings')}
          </button>
        </li>
        <li>
          <button type="button" className={styles.entry} onClick={onHelp}>
            {t('pages.help')}
            <Key keys="?" />
          </button>
        </li>
      </ul>
    </nav>
  )
}
