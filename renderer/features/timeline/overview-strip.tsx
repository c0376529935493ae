import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Severity } from '../../../shared/rules/finding'
import type { TimelineDay } from '../../../shared/rules/timeline/timeline-days'
import { FindingMark } from '../../ui/finding-mark'
import { fullDay, weekdayOf } from '../../ui/screen-date'
import { barOf, overviewBars } from './overview-bars'
import { changedSigns, overviewSigns } from './overview-signs'
import styles from './overview-strip.module.css'

type OverviewStripProps = {
  readonly days: readonly TimelineDay[]
  readonly groups: readonly string[]
  readonly language: Language
  readonly today: WallDate
  /** Minute of now on today. */
  readonly now: number | undefined
  readonly selected: string | undefined
  readonly marks: ReadonlyMap<string, Severity>
  readonly changed: ReadonlyMap<ItemId, number>
  readonly onDay: (date: WallDate) => void
}

/** The whole visit at true scale over the timeline; a day pressed comes into sight. */
export const OverviewStrip = memo(function OverviewStrip(props: OverviewStripProps) {
  const { days, groups, language, today, now, selected, marks, changed, onDay } = props
  const { t } = useTranslation('timeline')
  const outlines = useMemo(() => [...overviewBars(days, groups)], [days, groups])
  const signs = useMemo(() => overviewSigns(days, marks), [days, marks])
  const stars = useMemo(() => changedSigns(days, changed), [days, changed])
  const minutes = Math.max(1, days.length) * 1440
  const at = (index: number, minute: number): string => `${((index * 1440 + minute) / minutes) * 100}%`
  const todayIndex = days.findIndex(({ date }) => date === today)
  return (
    <nav className={styles.strip} aria-label={t('wholeVisit')}>
      <span className={styles.label}>{t('wholeVisit')}</span>
      <div className={styles.days}>
        {days.map(({ date }) => (
          <button
            key={date}
            type="button"
            className={styles.day}
            data-today={date === today || undefined}
            aria-label={`${shortDay(date, language)}, ${fullDay(date, language)}`}
            onClick={() => onDay(date)}
          >
            <span>{shortDay(date, language)}</span>
          </button>
        ))}
        <svg viewBox={`0 0 ${minutes} 44`} preserveAspectRatio="none" aria-hidden="true">
          {outlines.map(([look, outline]) => (
            <path key={look} className={styles[look]} d={outline} />
          ))}
          {days.map((day, index) =>
            day.entries
              .filter(({ item }) => item.id === selected)
              .map((entry) => <path key={entry.start} className={styles.selected} d={barOf(entry, index, groups)} />)
          )}
        </svg>
        {signs.map(({ day, minute, severity }) => (
          <span key={`${day} ${minute}`} className={styles.sign} style={{ insetInlineStart: at(day, minute) }} aria-hidden>
            <FindingMark severity={severity} size={11} silent />
          </span>
        ))}
        {stars.map(({ day, minute }) => (
          <span key={`${day} ${minute}`} className={styles.star} style={{ insetInlineStart: at(day, minute) }} aria-hidden>
            *
          </span>
        ))}
        {now === undefined || todayIndex < 0 ? null : (
          <span className={styles.now} style={{ insetInlineStart: at(todayIndex, now) }} />
        )}
      </div>
    </nav>
  )
})

function shortDay(date: WallDate, language: Language): string {
  return `${weekdayOf(date, language, 'short')} ${Number(date.slice(8))}`
}
