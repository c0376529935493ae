import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemWords } from '../programme/item-words'
import { KindIcon } from '../programme/kind-icon'
import { minutesOf, slackOf } from '../programme/row-hours'
import { Asterisk } from './asterisk'
import { cardFaces } from './card-faces'
import { CardFrame } from './card-frame'
import type { CardProps } from './card-props'
import type { CardPlace } from './timeline-layout'
import styles from './transfer-card.module.css'

/** A way between two places: a dotted rail as long as the drive, a hatched field as high as the slack, and no card. */
export function TransferCard(props: CardProps) {
  const { place, words, changedSince } = props
  const { entry, width, height } = place
  const slack = slackOf(entry.item, entry.time)
  const slackHeight = slack === undefined || slack <= 0 ? 0 : Math.round((slack / minutesOf(entry.time)) * height)
  return (
    <CardFrame
      {...props}
      className={styles.transfer}
      marks={{ 'data-short': (slack !== undefined && slack < 0) || undefined, 'data-look': 'transfer' }}
      style={{ '--slack': `${slackHeight}px` }}
    >
      {slackHeight > 0 ? <span className={styles.slack} /> : null}
      <Ride {...{ entry, width, height, words, changedSince }} />
    </CardFrame>
  )
}

type RideProps = Pick<CardPlace, 'entry' | 'width' | 'height'> & Pick<CardProps, 'words' | 'changedSince'>

/** What stands beside the rail; written anew only when its own room or words change. */
const Ride = memo(function Ride({ entry, width, height, words, changedSince }: RideProps) {
  const { t } = useTranslation('timeline')
  const { item, time } = entry
  const minutes = minutesOf(time)
  const slack = slackOf(item, time)
  const short = slack !== undefined && slack < 0
  const drive = minutes - Math.max(0, slack ?? 0)
  const rows = Math.floor(height / 16)
  const cars = words.cars(item)
  const room = width - 6 - (changedSince === undefined ? 0 : 11)
  const whole = t(slack !== undefined && slack > 0 ? 'ride' : 'drive', { minutes: drive, slack })
  const beside = cars.length === 0 ? whole : `${whole} · ${words.list(cars)}`
  const fits = (text: string): boolean => cardFaces.small(text) + 27 <= room
  const driveAlone = t('drive', { minutes: drive })
  const first = fits(beside) && !short ? beside : fits(whole) ? whole : driveAlone
  const second = short || first === beside || rows < 2 ? '' : firstFitting(cars, words, fits)
  return (
    <>
      {short && rows < 2 ? null : (
        <span className={styles.ride} data-low={height < 16 || undefined}>
          <Asterisk changedSince={changedSince} />
          {fits(driveAlone) ? <KindIcon kind={item.kind} size={14} /> : null}
          {first}
        </span>
      )}
      {short ? (
        <span className={`${styles.ride} ${styles.missing}`}>
          <TriangleAlert size={14} strokeWidth={1.6} aria-hidden />
          {t('short.missing', { count: -slack })}
        </span>
      ) : null}
      {second === '' ? null : <span className={styles.cars}>{second}</span>}
    </>
  )
})

function firstFitting(cars: readonly string[], words: ItemWords, fits: (text: string) => boolean): string {
  for (let count = cars.length; count > 0; count -= 1) {
    const text = words.list(cars.slice(0, count))
    if (fits(text)) return text
  }
  return ''
}
