import { useTranslation } from 'react-i18next'
import { clockOf, type WallTime } from '../../../shared/base/wall-time'
import type { MissingHour as Missing } from '../../../shared/base/zone'
import { Button } from '../../ui/button'
import styles from './which-hour.module.css'

type MissingHourProps = { readonly missing: Missing; readonly onTake: (wall: WallTime) => void }

/** The hour that the clocks pass over: its two neighbours are offered, and nothing is stored until one is taken. */
export function MissingHour({ missing, onTake }: MissingHourProps) {
  const { t } = useTranslation('timeline')
  const { before, after } = missing
  return (
    <div className={styles.ask}>
      <p role="alert">{t('hour.missing', { before: clockOf(before), after: clockOf(after) })}</p>
      <div className={styles.takes}>
        {[before, after].map((wall) => (
          <Button key={wall} size="small" onPress={() => onTake(wall)}>
            {t('hour.take', { clock: clockOf(wall) })}
          </Button>
        ))}
      </div>
    </div>
  )
}
