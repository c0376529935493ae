import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf, dateOf, type WallTime } from '../../../shared/base/wall-time'
import { type Instant, wallAt, type Zone } from '../../../shared/base/zone'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import { KindIcon } from '../programme/kind-icon'
import { minutesOf } from '../programme/row-hours'
import { Asterisk } from './asterisk'
import { cardFaces } from './card-faces'
import { CardFrame } from './card-frame'
import type { CardProps } from './card-props'
import { cityOf } from './city-of'
import styles from './leg-card.module.css'

/** Pixels of a ticket with two lines, and with the date as a third. */
const [two, three] = [40, 56] as const

/** A journey over zones: two tickets, each end in its own zone with the other below, joined by a dotted rail. */
export function LegCard(props: CardProps) {
  const { place, zones } = props
  const { t } = useTranslation('programme')
  const { item, time, continued } = place.entry
  const away = dateOf(time.startWall) !== dateOf(wallAt(zones.host, time.start))
  const homeward = dateOf(time.endWall) !== dateOf(wallAt(zones.host, time.end))
  const [topHeight, bottomHeight] = [away ? three : two, homeward ? three : two]
  // A journey that ends after the last column shows its arrival at the foot of the day on which it left.
  const low = place.height < topHeight + bottomHeight
  const minutes = minutesOf(time)
  const hours = Math.floor(minutes / 60)
  const duration = hours === 0 ? t('legDurationMinutes', { minutes }) : t('legDuration', { hours, minutes: minutes % 60 })
  const departure = { wall: time.startWall, zone: time.startZone, at: time.start }
  const arrival = { wall: time.endWall, zone: time.endZone, at: time.end }
  return (
    <CardFrame {...props} className={styles.leg} marks={{ 'data-look': 'leg' }}>
      {continued ? null : (
        <Ticket
          {...props}
          {...departure}
          mark={<Asterisk changedSince={props.changedSince} />}
          dated={away && !low}
          top={0}
          height={low ? Math.max(18, place.height / 2) : topHeight}
        />
      )}
      {low && !continued ? null : place.height > topHeight + bottomHeight + 36 &&
        cardFaces.small(duration) + 46 <= place.width ? (
        <span className={styles.flight} style={{ top: place.height / 2 }}>
          <KindIcon kind={item.kind} size={16} />
          <span>{duration}</span>
        </span>
      ) : null}
      {!(low && place.height < 36) ? (
        <Ticket
          {...props}
          {...arrival}
          dated={homeward && !low}
          top={low && !continued ? Math.max(18, place.height / 2) : Math.max(0, place.height - bottomHeight)}
          height={low && !continued ? Math.max(18, place.height / 2) : bottomHeight}
        />
      ) : null}
    </CardFrame>
  )
}

type TicketProps = CardProps & {
  readonly wall: WallTime
  readonly zone: Zone
  readonly at: Instant
  readonly mark?: ReactNode
  readonly dated: boolean
  readonly top: number
  readonly height: number
}

function Ticket({ place, wall, zone, at, mark, dated, top, height, zones, language }: TicketProps) {
  const room = place.width - 20
  // A name is shown whole or not at all; the ticket's own label still says it.
  const fitting = (clock: string, city: string): string => (cardFaces.time(`${clock} ${city}`) <= room ? city : '')
  const other = zone === zones.host ? zones.home : zones.host
  const date = dateOf(wall)
  return (
    <span className={styles.ticket} style={{ top, height }}>
      <div>
        <span className={styles.start}>
          {mark}
          {clockOf(wall)}
        </span>
        <span className={styles.city}>{fitting(clockOf(wall), cityOf(zone, zones))}</span>
      </div>
      {dated ? <div>{`${weekdayOf(date, language, 'short')} ${dayAndMonth(date, language)}`}</div> : null}
      <div>{`${clockOf(wallAt(other, at))} ${fitting(clockOf(wallAt(other, at)), cityOf(other, zones))}`}</div>
    </span>
  )
}
