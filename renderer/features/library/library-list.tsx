import { useTranslation } from 'react-i18next'
import type { Reply, VisitSummary } from '../../../shared/backend/contract'
import { useNow } from '../../state/clock'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { DamagedFiles } from './damaged-files'
import { groupVisits, isMeant } from './group-visits'
import styles from './library.module.css'
import { Samples } from './samples'
import { TemplateRow } from './template-row'
import { UnderWay } from './under-way'
import { VisitRow } from './visit-row'

type LibraryListProps = {
  readonly library: Reply<'library.list'> & { readonly samples: readonly VisitSummary[] }
  readonly typed: string
  readonly onClear: () => void
}

/** Under way, in preparation, past, damaged, samples: each under its rule, empty ones left out. */
export function LibraryList({ library, typed, onClear }: LibraryListProps) {
  const { t } = useTranslation('library')
  const { t: ui } = useTranslation('ui')
  const now = useNow()
  const meant = typed.trim() === '' ? library.visits : library.visits.filter((visit) => isMeant(visit, typed))
  const groups = groupVisits(meant, now)
  return (
    <main className={styles.list}>
      {meant.length === 0 && library.visits.length > 0 ? (
        <EmptyState sentence={t('noVisitFits', { words: typed })}>
          <Button onPress={onClear}>{ui('clearFilter')}</Button>
        </EmptyState>
      ) : null}
      {groups.underWay.length === 0 ? null : (
        <section aria-label={t('groups.underWay')}>
          <h2 className={styles.heading}>{t('groups.underWay')}</h2>
          {groups.underWay.map((visit) => (
            <UnderWay key={visit.id} visit={visit} now={now} />
          ))}
        </section>
      )}
      {(['inPreparation', 'past'] as const).map((group) =>
        groups[group].length === 0 ? null : (
          <section key={group} aria-label={t(`groups.${group}`)}>
            <h2 className={styles.heading}>{t(`groups.${group}`)}</h2>
            <ul>
              {groups[group].map((visit) => (
                <VisitRow key={visit.id} visit={visit} now={now} past={group === 'past'} />
              ))}
            </ul>
          </section>
        )
      )}
      {groups.templates.length === 0 ? null : (
        <section aria-label={t('groups.templates')}>
          <h2 className={styles.heading}>
            {t('groups.templates')} <span className={styles.headingNote}>{t('templatesNote')}</span>
          </h2>
          <ul>
            {groups.templates.map((template) => (
              <TemplateRow key={template.id} template={template} />
            ))}
          </ul>
        </section>
      )}
      {library.damaged.length === 0 ? null : <DamagedFiles files={library.damaged} />}
      {typed.trim() === '' ? (
        <section aria-label={t('groups.samples')}>
          <h2 className={styles.heading}>
            {t('groups.samples')} <span className={styles.headingNote}>{t('samplesNote')}</span>
          </h2>
          <Samples samples={library.samples} />
        </section>
      ) : null}
    </main>
  )
}
