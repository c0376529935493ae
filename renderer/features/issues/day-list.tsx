import { useTranslation } from 'react-i18next'
import { readText } from '../../../shared/base/localized-text'
import type { Visit } from '../../../shared/model/visit'
import { programmeDays } from '../../../shared/rules/programme-days'
import { useInterfaceLanguage } from '../../state/use-settings'
import { fullDay } from '../../ui/screen-date'
import { hoursWords, placeWords } from './change-words'
import styles from './day-list.module.css'

/** A version day by day, to be read: hours, title, place. */
export function DayList({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation('versions')
  const language = useInterfaceLanguage()
  const days = programmeDays(visit).days.filter((day) => day.entries.length > 0)
  if (days.length === 0) return <p className={styles.none}>{t('noDays')}</p>
  return days.map((day) => (
    <section key={day.date} aria-label={fullDay(day.date, language)}>
      <h3 className={styles.day}>{fullDay(day.date, language)}</h3>
      <ul>
        {day.entries.map(({ item, time }) => {
          const title = readText(item.title, language, visit.languages)
          return (
            <li key={item.id} className={styles.item} data-status={item.status}>
              <span className={styles.hours}>{time.kind === 'days' ? null : hoursWords(time, language, day.date)}</span>
              <span>
                <span className={styles.title} lang={title?.language}>
                  {title?.text}
                </span>
                {item.status === 'confirmed' ? null : <span className={styles.status}> {t(`statuses.${item.status}`)}</span>}
                <span className={styles.place}>{placeWords(item, visit, language)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
