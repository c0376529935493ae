import { useTranslation } from 'react-i18next'
import type { WallDate } from '../../../shared/base/wall-time'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { InlineField } from '../../ui/inline-field'
import { dayAndMonth, weekdayOf } from '../../ui/screen-date'
import { parseDay } from './parse-day'

type DayFieldProps = {
  readonly label: string
  readonly value: WallDate | undefined
  readonly onCommit: (day: WallDate | undefined) => string | undefined
  readonly labelled?: 'beside' | 'above' | 'bare'
}

/** A day that may be left open, typed in any customary way and read back before it counts. */
export function DayField({ label, value, onCommit, labelled = 'beside' }: DayFieldProps) {
  const { t } = useTranslation('records')
  const language = useInterfaceLanguage()
  const year = Number(useVisit().from.slice(0, 4))
  return (
    <InlineField
      label={label}
      labelled={labelled}
      value={value === undefined ? '' : dayAndMonth(value, language, true)}
      placeholder="–"
      echo={(draft) => {
        const day = parseDay(draft, year)
        return day === undefined || day === value ? undefined : `${weekdayOf(day, language)}, ${dayAndMonth(day, language, true)}`
      }}
      onCommit={(text) => {
        if (text === '') return onCommit(undefined)
        const day = parseDay(text, year)
        return day === undefined ? t('notDay') : onCommit(day)
      }}
    />
  )
}
