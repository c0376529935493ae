import { useTranslation } from 'react-i18next'
import type { Item, Visit } from '../../../shared/model/visit'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { placedTime } from '../../../shared/rules/schedule'
import { boardingMinutes, driveEstimate } from '../../../shared/rules/transfer-minutes'
import { Button } from '../../ui/button'
import { useJudgement } from '../records/use-judgement'

type Transfer = NonNullable<Item['transfer']>

type EstimateProps = {
  readonly visit: Visit
  readonly item: Item
  readonly transfer: Transfer
  readonly onTake: (changes: Partial<Transfer>) => void
}

/** What the drive would take by distance, speed and hour, and boarding by head count; one click takes both. */
export function TransferEstimate({ visit, item, transfer, onTake }: EstimateProps) {
  const { t } = useTranslation('cars')
  const { office } = useJudgement()
  const time = placedTime(visit, item.id)
  if (time === undefined || transfer.mode === 'walk' || transfer.mode === 'metro' || transfer.mode === 'train') return null
  const way = { from: transfer.from, to: transfer.to, leaving: time.start, km: transfer.distanceKm }
  const estimate = driveEstimate(visit, office, way)
  if (estimate === undefined) return null
  const boarding = Math.max(transfer.boarding, boardingMinutes(office, peopleOfItem(visit, item).size))
  if (estimate.minutes === transfer.drive && boarding === transfer.boarding) return null
  return (
    <>
      <p>
        {t('estimate', {
          minutes: estimate.minutes,
          km: Math.round(estimate.km * 10) / 10,
          speed: estimate.kmPerHour,
          factor: estimate.factor
        })}
      </p>
      <Button size="small" onPress={() => onTake({ drive: estimate.minutes, boarding })}>
        {t('estimateAll')}
      </Button>
    </>
  )
}
