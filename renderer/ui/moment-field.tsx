import { type DateValue, parseDate, parseDateTime } from '@internationalized/date'
import { useRef, useState } from 'react'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { type Language, localeOf } from '../../shared/base/language'
import styles from './moment-field.module.css'

type MomentFieldProps<Moment extends string> = {
  readonly label: string
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` for a wall time. */
  readonly value: Moment
  /** Answers with one sentence where the moment is refused; the draft then stays. */
  readonly onCommit: (moment: Moment) => string | undefined
  readonly language: Language
  readonly labelled?: 'beside' | 'above' | 'bare'
}

/** A date, or a date and an hour, typed part by part in the reader's own order. Leaving the field commits, Escape restores. */
export function MomentField<Moment extends string>({
  label,
  value,
  onCommit,
  language,
  labelled = 'beside'
}: MomentFieldProps<Moment>) {
  const timed = value.length > 10
  const [draft, setDraft] = useState<DateValue | null>()
  const [error, setError] = useState<string>()
  const latest = useRef<DateValue | null | undefined>(undefined)
  const keep = (next: DateValue | null | undefined) => {
    latest.current = next
    setDraft(next)
    setError(undefined)
  }
  const commit = () => {
    const next = latest.current
    if (next === undefined) return
    const text = next === null ? value : (next.toString().slice(0, timed ? 16 : 10) as Moment)
    const refusal = text === value ? undefined : onCommit(text)
    if (refusal === undefined) keep(undefined)
    else setError(refusal)
  }
  return (
    <I18nProvider locale={localeOf(language)}>
      <DateField
        className={styles.field ?? ''}
        data-labelled={labelled}
        aria-label={labelled === 'bare' ? label : undefined}
        granularity={timed ? 'minute' : 'day'}
        hourCycle={24}
        shouldForceLeadingZeros
        isInvalid={error !== undefined}
        value={draft === undefined ? (timed ? parseDateTime(value) : parseDate(value)) : draft}
        onChange={keep}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          else if (event.key === 'Escape' && latest.current !== undefined) keep(undefined)
          // Its parts hand on the browser's own event, which goes further by itself.
          else if ('continuePropagation' in event) event.continuePropagation()
        }}
      >
        {labelled === 'bare' ? null : <Label className={styles.label ?? ''}>{label}</Label>}
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        {error === undefined ? null : (
          <p className={styles.error} role="alert">
            {error}
          </p>
        )}
      </DateField>
    </I18nProvider>
  )
}
