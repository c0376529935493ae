import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ViewBar } from '../../ui/view-bar'
import pageStyles from '../records/record-page.module.css'
import { ApprovalsPart } from './approvals-part'
import styles from './form.module.css'
import { NamesPart } from './names-part'
import { NotesPart } from './notes-part'
import { WhenWherePart } from './when-where-part'

/** Fields of the visit itself. */
export function OwnFieldsView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  return (
    <div className={pageStyles.page}>
      <ViewBar>{tabs}</ViewBar>
      <div className={styles.form}>
        <div className={styles.columns}>
          <section className={styles.part} aria-label={t('visit.names')}>
            <h2 className={styles.heading}>{t('visit.names')}</h2>
            <NamesPart />
          </section>
          <section className={styles.part} aria-label={t('visit.whenWhere')}>
            <h2 className={styles.heading}>{t('visit.whenWhere')}</h2>
            <WhenWherePart />
          </section>
          <section className={styles.part} aria-label={t('visit.approvals')}>
            <ApprovalsPart />
          </section>
          <section className={styles.part} aria-label={t('visit.notesHeading')}>
            <h2 className={styles.heading}>{t('visit.notesHeading')}</h2>
            <NotesPart />
          </section>
        </div>
      </div>
    </div>
  )
}
