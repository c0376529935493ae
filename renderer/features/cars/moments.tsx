import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Item } from '../../../shared/model/visit'
import { transferMoments } from '../../../shared/rules/cars/transfer-moments'
import { placedTime } from '../../../shared/rules/schedule'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'
import styles from './cars.module.css'
import { minuteWords } from './minute-words'

/** When the cars stand, fill, leave and arrive. */
export function Moments({ item }: { readonly item: Item }) {
  const { t } = useTranslation('cars')
  const { visit, language, nameOf } = useEditing()
  const { office } = useJudgement()
  const moments = transferMoments(visit, office, item)
  const zone = placedTime(visit, item.id)?.startZone ?? visit.hostZone
  const { transfer } = item
  if (moments === undefined || transfer === undefined) return null
  const values = { drive: minuteWords(transfer.drive, language), slack: minuteWords(Math.abs(moments.slack), language) }
  const lines = [
    [moments.inPlace, t('moments.inPlace')],
    [moments.boarding, t('moments.boarding')],
    [moments.departure, t(moments.slack < 0 ? 'moments.departureShort' : 'moments.departure', values)],
    [moments.arrival, t('moments.arrival', { place: nameOf('places', transfer.to) })]
  ] as const
  return (
    <dl className={styles.moments} data-short={moments.slack < 0 || undefined}>
      {lines.map(([at, words]) => (
        <div key={words}>
          <dt>{clockOf(wallAt(zone, at))}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
