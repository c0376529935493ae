import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ItemWords } from '../programme/item-words'
import { KindIcon } from '../programme/kind-icon'
import { minutesOf, slackOf } from '../programme/row-hours'
import { Asterisk } from './asterisk'
import { cardFaces } from './card-faces'
import { CardFrame } from './card-frame'
import type { CardProps } from './card-props'
import styles from './transfer-card.module.css'

/** A way between two places: a dotted rail as long as the drive, a hatched field as high as the slack, and no card. */
export function TransferCard(props: CardProps) {
  const { place, words, changedSince } = props
  const { t } = useTranslation('timeline')
  const { item, time } = place.entry
  const minutes = minutesOf(time)
  const slack = slackOf(item, time)
  const short = slack !== undefined && slack < 0
  const drive = minutes - Math.max(0, slack ?? 0)
  const slackHeight = slack === undefined || slack <= 0 ? 0 : Math.round((slack / minutes) * place.height)
  const rows = Math.floor(place.height / 16)
  const cars = words.cars(item)
  const room = place.width - 6 - (changedSince === undefined ? 0 : 11)
  const whole = t(slack !== undefined && slack > 0 ? 'ride' : 'drive', { minutes: drive, slack })
  const beside = cars.length === 0 ? whole : `${whole} · ${words.list(cars)}`
  const fits = (text: string): boolean => cardFaces.small(text) + 27 <= room
  const driveAlone = t('drive', { minutes: drive })
  const first = fits(beside) && !short ? beside : fits(whole) ? whole : driveAlone
  const second =
    short || first === beside || rows < 2 ? '' : firstFitting(cars, words, (text) => cardFaces.small(text) + 27 <= room)
  const missing = t('short.missing', { count: short ? -slack : 0 })
  return (
    <CardFrame
      {...props}
      className={styles.transfer}
      marks={{ 'data-short': short || undefined, 'data-look': 'transfer' }}
      style={{ '--slack': `${slackHeight}px` }}
    >
      {slackHeight > 0 ? <span className={styles.slack} /> : null}
      {short && rows < 2 ? null : (
        <span className={styles.ride} data-low={place.height < 16 || undefined}>
          <Asterisk changedSince={changedSince} />
          {fits(driveAlone) ? <KindIcon kind={item.kind} size={14} /> : null}
          {first}
        </span>
      )}
      {short ? (
        <span className={`${styles.ride} ${styles.missing}`}>
          <TriangleAlert size={14} strokeWidth={1.6} aria-hidden />
          {missing}
        </span>
      ) : null}
      {second === '' ? null : <span className={styles.cars}>{second}</span>}
    </CardFrame>
  )
}

function firstFitting(cars: readonly string[], words: ItemWords, fits: (text: string) => boolean): string {
  for (let count = cars.length; count > 0; count -= 1) {
    const text = words.list(cars.slice(0, count))
    if (fits(text)) return text
  }
  return ''
}
