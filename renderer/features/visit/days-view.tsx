import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import { programmeDays } from '../../../shared/rules/programme-days'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import { ViewBar } from '../../ui/view-bar'
import { LineField } from '../records/line-field'
import { PickField } from '../records/pick-field'
import pageStyles from '../records/record-page.module.css'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import styles from './form.module.css'
import { useEditVisit } from './use-edit-visit'

type Day = Visit['days'][WallDate]

/** Each day with its theme, who is on duty, and what organisers note. */
export function DaysView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, language } = useEditing()
  const edit = useEditVisit()
  const set = (date: WallDate, changes: { readonly [Field in keyof Day]?: Day[Field] | undefined }): string | undefined => {
    const merged = Object.fromEntries(
      Object.entries({ ...visit.days[date], ...changes }).filter(([, value]) => value !== undefined)
    )
    return edit({ days: { ...visit.days, [date]: merged } })
  }
  return (
    <div className={pageStyles.page}>
      <ViewBar>{tabs}</ViewBar>
      <div className={styles.form}>
        <div className={styles.single}>
          {programmeDays(visit).days.map(({ date, entries }) => (
            <section key={date} className={styles.day} aria-label={dayAndMonth(date, language)}>
              <div>
                <h2 className={styles.date}>{dayAndMonth(date, language)}</h2>
                <p className={styles.note}>
                  {weekdayOf(date, language)} · {t('day.items', { count: entries.length })}
                </p>
              </div>
              <div className={styles.fields}>
                <WordsField
                  roomy
                  label={t('day.theme')}
                  value={visit.days[date]?.theme}
                  onCommit={(theme) => set(date, { theme })}
                />
                <PickField
                  label={t('day.onDuty')}
                  collection="people"
                  value={visit.days[date]?.onDuty}
                  onPick={(onDuty) => void set(date, { onDuty })}
                />
                <div className={styles.internal}>
                  <LineField
                    label={t('internal')}
                    labelled="above"
                    multiline
                    value={visit.days[date]?.notes}
                    placeholder={t('internalEmpty')}
                    onCommit={(notes) => set(date, { notes })}
                  />
                </div>
              </div>
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}
