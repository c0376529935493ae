import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, localeOf } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import type { Visit } from '../../../shared/model/visit'
import { dayRange, fullDay } from '../../ui/screen-date'
import type { CalendarDay, CalendarEntry } from './calendar-entries'
import styles from './calendar-pane.module.css'
import { PreviewHead } from './preview-head'
import panes from './preview-pane.module.css'

type CalendarPaneProps = {
  readonly visit: Visit
  readonly heading: string
  readonly aside: ReactNode
  /** Of the calendar. */
  readonly language: Language
  readonly days: readonly CalendarDay[]
}

/** What the reader's telephone will show, on one long white sheet. */
export function CalendarPane({ visit, heading, aside, language, days }: CalendarPaneProps) {
  const { t, i18n } = useTranslation(['publish', 'terms'])
  const count = days.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <section className={panes.pane} aria-label={t('preview')}>
      <PreviewHead heading={heading} aside={aside}>
        <span className={styles.count}>{t('entries', { count })}</span>
      </PreviewHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className={panes.well} tabIndex={0} aria-label={heading}>
        <div className={styles.sheet}>
          {count === 0 ? <p className={styles.empty}>{t('emptyCalendar')}</p> : null}
          {days.map(({ date, entries }) => (
            <section key={date} lang={localeOf(language)}>
              <h3 className={styles.day}>{fullDay(date, language)}</h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id} className={styles.entry} data-status={entry.status}>
                    <Hours {...{ entry, date, language }} />
                    <div>
                      <p className={styles.title}>{entry.title}</p>
                      {entry.status !== 'cancelled' ? null : (
                        <p className={styles.place} lang={i18n.language}>
                          {t('terms:statuses.cancelled')}
                        </p>
                      )}
                      {entry.place === undefined ? null : <p className={styles.place}>{entry.place}</p>}
                      {entry.hours?.zones === undefined ? null : (
                        <p className={styles.place}>{zonesOf(visit, language, entry.hours.zones)}</p>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </section>
  )
}

type HoursProps = { readonly entry: CalendarEntry; readonly date: WallDate; readonly language: Language }

function Hours({ entry: { hours, until }, date, language }: HoursProps) {
  if (hours === undefined) return <span className={styles.hours}>{dayRange(date, until ?? date, language, false)}</span>
  return (
    <span className={styles.hours}>
      <b>{hours.start}</b>
      {hours.end === hours.start ? '' : `–${hours.end}`}
      {hours.daysLater === 0 ? '' : ` +${hours.daysLater}`}
    </span>
  )
}

/** `Europe/Moscow` as readers call its clock: `Moscow Standard Time`, `Москва, стандартное время`. */
function zonesOf(visit: Visit, language: Language, { start, end }: { readonly start: Zone; readonly end: Zone }): string {
  const at = new Date(`${visit.from}T12:00:00Z`)
  const name = (zone: Zone): string =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: 'longGeneric' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  return start === end ? name(start) : `${name(start)} – ${name(end)}`
}
