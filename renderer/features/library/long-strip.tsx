import type { VisitSummary } from '../../../shared/backend/contract'
import { unpackProgramme } from '../../../shared/backend/packed-programme'
import { dateOf, daysBetween, type WallDate, wallMs } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'
import { useInterfaceLanguage } from '../../state/use-settings'
import { weekdayOf } from '../../ui/screen-date'
import styles from './long-strip.module.css'
import { clusters, daysOf } from './portrait-bars'

/** Nights are shaded from this hour to that one. */
const [evening, morning] = [22, 7]
const longJourney = 3 * 3_600_000
const [height, top, bar] = [44, 10, 26]

/** The whole visit at true scale, nights shaded, with a line where it is now. */
export function LongStrip({ visit, now }: { readonly visit: VisitSummary; readonly now: Instant }) {
  const language = useInterfaceLanguage()
  const zone = visit.hostZone as Zone
  const days = daysOf(visit.from, visit.until)
  const hours = days.length * 24
  const hourOf = (instant: Instant) => (wallMs(wallAt(zone, instant)) - wallMs(`${visit.from}T00:00` as never)) / 3_600_000
  const share = (hour: number) => `${(Math.min(hours, Math.max(0, hour)) / hours) * 100}%`
  const today = dateOf(wallAt(zone, now))
  const label = (day: WallDate) => `${weekdayOf(day, language, 'short')} ${Number(day.slice(8))}`
  return (
    <div className={styles.strip} style={{ blockSize: height }} aria-hidden="true">
      {days.map((day) => {
        const start = daysBetween(visit.from, day) * 24
        return (
          <div key={day}>
            <div className={styles.night} style={{ left: share(start), right: `calc(100% - ${share(start + morning)})` }}>
              <span className={styles.label} data-today={day === today || undefined}>
                {label(day)}
              </span>
            </div>
            <div className={styles.night} style={{ left: share(start + evening), right: `calc(100% - ${share(start + 24)})` }} />
          </div>
        )
      })}
      {clusters(unpackProgramme(visit)).flatMap((cluster) =>
        cluster.map(({ entry, row, rows }) => {
          const [from, until] = [hourOf(entry.start), hourOf(entry.end)]
          const air = entry.weight === 'journey' && entry.end - entry.start >= longJourney
          return (
            <div
              key={`${entry.start} ${row}`}
              className={styles.bar}
              data-weight={air ? 'air' : entry.weight}
              style={{
                left: share(from),
                width: `max(2px, calc(${share(until)} - ${share(from)} - 1px))`,
                top: air ? top + bar / 2 : top + (row / rows) * bar,
                height: air ? 2 : bar / rows - (rows > 1 ? 1 : 0)
              }}
            />
          )
        })
      )}
      <div className={styles.now} style={{ left: share(hourOf(now)) }} />
    </div>
  )
}
