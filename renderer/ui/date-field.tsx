import { parseDate } from '@internationalized/date'
import { Calendar as CalendarMark, ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import type { WallDate } from '../../shared/base/wall-time'
import styles from './date-field.module.css'
import framed from './framed.module.css'
import lists from './list.module.css'

type DateFieldProps = {
  readonly label: string
  readonly value: WallDate | undefined
  readonly onChange: (date: WallDate) => void
  readonly error?: string | undefined
}

/** A day, typed in the reader's order or picked from a month. Weeks begin on Monday. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  return (
    <DatePicker
      className={framed.field ?? ''}
      value={value === undefined ? null : parseDate(value)}
      isInvalid={error !== undefined}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      onChange={(date) => {
        if (date !== null) onChange(date.toString() as WallDate)
      }}
    >
      <Label className={framed.label}>{label}</Label>
      <Group className={framed.frame ?? ''}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.open ?? ''}>
          <CalendarMark size={14} strokeWidth={1.6} aria-hidden />
        </Button>
      </Group>
      <FieldError className={framed.error ?? ''}>{error}</FieldError>
      <Popover className={lists.popover ?? ''} offset={4}>
        <Dialog className={styles.month ?? ''}>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={styles.open ?? ''}>
                <ChevronLeft size={16} strokeWidth={1.6} aria-hidden />
              </Button>
              <Heading className={styles.name ?? ''} />
              <Button slot="next" className={styles.open ?? ''}>
                <ChevronRight size={16} strokeWidth={1.6} aria-hidden />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
