import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf, dateOf, daysBetween, type WallDate, type WallTime } from '../../../shared/base/wall-time'
import { type Instant, wallAt, wallToInstant, type Zone } from '../../../shared/base/zone'
import { type FoldedScale, heightOf, yOf } from '../../../shared/rules/timeline/folded-scale'
import { minuteOn, wallOn } from '../../../shared/rules/timeline/timeline-days'
import type { CardZones } from './card-props'
import styles from './timeline.module.css'

type GutterProps = {
  readonly scale: FoldedScale
  readonly zones: CardZones
  /** A day of the visit, by which the second clock is read. */
  readonly date: WallDate
  /** Minute of now by the visit's clock, where the visit is under way. */
  readonly now: { readonly minute: number; readonly instant: Instant } | undefined
}

/** The two clocks down the side: the visit's semibold, the guests' own light, another day marked. */
export const Gutter = memo(function Gutter({ scale, zones, date, now }: GutterProps) {
  const { t } = useTranslation('timeline')
  const step = scale.hour < 32 ? 2 : 1
  const first = Math.ceil(scale.fold / 60)
  const hours = Array.from({ length: Math.floor((24 - first) / step) + 1 }, (_, index) => first + index * step)
  const nowY = now === undefined ? undefined : yOf(scale, now.minute)
  return (
    <div className={styles.gutter} style={{ height: heightOf(scale) }} aria-hidden>
      {scale.night === 0 ? null : (
        <div className={styles.nightWords} style={{ height: scale.night }}>
          {t('night', { until: String(scale.fold / 60).padStart(2, '0') })}
        </div>
      )}
      {hours.map((hour) => {
        const y = yOf(scale, hour * 60)
        const covered = nowY !== undefined && Math.abs(nowY - y) < 16
        return (
          <div key={hour} className={styles.hour} style={{ top: y }} data-hidden={covered || hour === 24 || undefined}>
            <b>{`${String(hour).padStart(2, '0')}:00`}</b>
            <SecondClock date={date} minute={hour * 60} zones={zones} />
          </div>
        )
      })}
      {now === undefined || nowY === undefined ? null : (
        <div className={styles.nowClock} style={{ top: nowY }}>
          <b>{clockOf(wallAt(zones.host, now.instant))}</b>
          <HomeWords zone={zones.home} instant={now.instant} host={zones.host} />
        </div>
      )}
    </div>
  )
})

function SecondClock({ date, minute, zones }: { readonly date: WallDate; readonly minute: number; readonly zones: CardZones }) {
  if (zones.host === zones.home) return null
  const instant = wallToInstant(wallOn(date, minute), zones.host)
  return instant.ok ? <HomeWords zone={zones.home} instant={instant.value} host={zones.host} /> : null
}

function HomeWords({ zone, instant, host }: { readonly zone: Zone; readonly instant: Instant; readonly host: Zone }) {
  if (zone === host) return null
  const wall = wallAt(zone, instant)
  const days = daysBetween(dateOf(wallAt(host, instant)), dateOf(wall))
  return (
    <span>
      {clockOf(wall)}
      {days === 0 ? null : <sup>{days > 0 ? `+${days}` : `−${-days}`}</sup>}
    </span>
  )
}

/** Hours by which the guests' clock differs, as the head of the gutter names it: `−5`, `+5:45`. */
export function zoneDifference(zones: Pick<CardZones, 'host' | 'home'>, date: WallDate): string {
  const noon = `${date}T12:00` as WallTime
  const instant = wallToInstant(noon, zones.host)
  if (!instant.ok) return ''
  const minutes = minuteOn(date, wallAt(zones.home, instant.value)) - 720
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const words = rest === 0 ? String(hours) : `${hours}:${String(rest).padStart(2, '0')}`
  return minutes === 0 ? '±0' : `${minutes < 0 ? '−' : '+'}${words}`
}
