import { useTranslation } from 'react-i18next'
import { InlineField } from '../../ui/inline-field'

type NumberFieldProps = {
  readonly label: string
  readonly value: number | undefined
  readonly min: number
  readonly max: number
  /** Digits after the point; none for heads and minutes. */
  readonly decimals?: boolean
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly onCommit: (number: number | undefined) => string | undefined
}

/** A number that may be absent, within bounds that the sentence names. */
export function NumberField({ label, value, min, max, decimals = false, labelled = 'beside', onCommit }: NumberFieldProps) {
  const { t } = useTranslation('records')
  return (
    <InlineField
      label={label}
      labelled={labelled}
      value={value === undefined ? '' : String(value)}
      placeholder="–"
      onCommit={(text) => {
        if (text === '') return onCommit(undefined)
        const number = Number(text.replace(',', '.').replace('−', '-'))
        const fits = Number.isFinite(number) && number >= min && number <= max && (decimals || Number.isInteger(number))
        return fits ? onCommit(number) : t('notNumber', { min, max })
      }}
    />
  )
}
