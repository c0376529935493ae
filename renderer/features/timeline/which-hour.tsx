import { useTranslation } from 'react-i18next'
import { clockOf, type WallTime } from '../../../shared/base/wall-time'
import { instantsOf, type Occurrence, offsetAt, type Zone } from '../../../shared/base/zone'
import { Segmented } from '../../ui/segmented'
import { offsetWords } from './offset-words'
import styles from './which-hour.module.css'

type WhichHourProps = {
  readonly wall: WallTime
  readonly zone: Zone
  readonly occurrence: Occurrence | undefined
  readonly onPick: (occurrence: Occurrence) => void
}

/** Asks which passage of a doubled hour is meant, when the clocks go back; on all other nights it is not there. */
export function WhichHour({ wall, zone, occurrence, onPick }: WhichHourProps) {
  const { t } = useTranslation('timeline')
  const [first, second] = instantsOf(wall, zone)
  if (first === undefined || second === undefined) return null
  const question = t('hour.which', { clock: clockOf(wall) })
  return (
    <div className={styles.ask}>
      <p>{question}</p>
      <Segmented
        label={question}
        width="wide"
        value={occurrence ?? 'first'}
        options={[
          { id: 'first' as const, words: t('hour.first', { offset: offsetWords(offsetAt(zone, first)) }) },
          { id: 'second' as const, words: t('hour.second', { offset: offsetWords(offsetAt(zone, second)) }) }
        ]}
        onPick={onPick}
      />
    </div>
  )
}
