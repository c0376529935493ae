import { useTranslation } from 'react-i18next'
import type { Office } from '../../../shared/model/office'
import { defaultThresholds } from '../../../shared/model/rule-settings'
import { type ThresholdBounds, type ThresholdName, thresholdBounds } from '../../../shared/model/threshold-bounds'
import { InlineField } from '../../ui/inline-field'
import { PageHead } from '../../ui/page-head'
import { NumberField } from '../records/number-field'
import { clockOfMinutes, minutesOfClock } from './minutes-of-clock'
import styles from './settings.module.css'

type OfficeThresholdsProps = { readonly office: Office; readonly onChange: (changes: Partial<Office>) => void }

/** By which figures the rules of this office measure; an emptied field takes the usual value again. */
export function OfficeThresholds({ office, onChange }: OfficeThresholdsProps) {
  const { t } = useTranslation('office')
  const set = (name: ThresholdName, value: number | undefined) => {
    const { [name]: _before, ...others } = office.thresholds
    onChange({ thresholds: value === undefined ? others : { ...others, [name]: value } })
    return undefined
  }
  return (
    <section aria-label={t('thresholds.heading')}>
      <PageHead heading={t('thresholds.heading')} detail={t('thresholds.note')} />
      {(Object.keys(thresholdBounds) as readonly ThresholdName[]).map((name) => {
        const { unit, min, max }: ThresholdBounds = thresholdBounds[name]
        const usual = defaultThresholds[name] ?? 0
        const value = office.thresholds[name] ?? usual
        const label = t(`threshold.${name}`)
        return (
          <div key={name} className={styles.measure}>
            <span>{label}</span>
            <span className={styles.figure}>
              {unit === 'clock' ? (
                <InlineField
                  label={label}
                  labelled="bare"
                  value={clockOfMinutes(value)}
                  onCommit={(text) => {
                    const minutes = text === '' ? usual : minutesOfClock(text)
                    return minutes === undefined ? t('thresholds.badClock') : set(name, minutes)
                  }}
                />
              ) : (
                <NumberField
                  label={label}
                  labelled="bare"
                  value={value}
                  min={min}
                  max={max}
                  decimals={unit === 'times'}
                  onCommit={(number) => set(name, number)}
                />
              )}
              {unit === 'clock' ? null : <span className={styles.unit}>{t(`unit.${unit}`)}</span>}
            </span>
            <span className={styles.usual}>
              {value === usual ? '' : t('usual', { value: unit === 'clock' ? clockOfMinutes(usual) : usual })}
            </span>
          </div>
        )
      })}
    </section>
  )
}
