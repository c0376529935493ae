import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addWallMinutes, clockOf, dateOf, type WallDate } from '../../../shared/base/wall-time'
import { type MissingHour as Missing, wallAt, wallToInstant, type Zone } from '../../../shared/base/zone'
import type { Item, Visit } from '../../../shared/model/visit'
import { schedule } from '../../../shared/rules/schedule'
import { InlineField } from '../../ui/inline-field'
import { MissingHour } from '../timeline/missing-hour'
import { WhichHour } from '../timeline/which-hour'
import { hoursText, readHours, withHours } from './typed-time'

type HoursFieldProps = {
  readonly visit: Visit
  readonly item: Item
  readonly day: WallDate
  readonly cities: { readonly home: string }
  /** Receives the time that the typed hours make; answers with a sentence where it is refused. */
  readonly onCommit: (time: Item['time']) => string | undefined
  readonly size?: 'body' | 'hero'
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly autoFocus?: boolean
}

/** Start and end in one field, typed as offices type them and echoed before they count. */
export function HoursField({
  visit,
  item,
  day,
  cities,
  onCommit,
  size = 'body',
  labelled = 'bare',
  autoFocus = false
}: HoursFieldProps) {
  const { t } = useTranslation('programme')
  const scheduled = schedule(visit).get(item.id)
  const minutes = scheduled?.kind === 'timed' ? Math.round((scheduled.end - scheduled.start) / 60_000) : unplacedMinutes(item)
  const zone: Zone = scheduled?.kind === 'timed' ? scheduled.startZone : visit.hostZone
  const [missing, setMissing] = useState<{ readonly hour: Missing; readonly minutes: number }>()
  const { time } = item
  return (
    <>
      <InlineField
        label={t('time.hours')}
        labelled={labelled}
        size={size}
        autoFocus={autoFocus}
        value={hoursText(scheduled)}
        placeholder="0930-1015"
        echo={(draft) => {
          const reading = readHours(draft, day, minutes)
          if (!reading.ok) return t('time.notHours')
          const { start, end } = reading.value
          const values = { start: clockOf(start), end: clockOf(end), minutes: reading.value.minutes }
          const home = homeHours(start, reading.value.minutes, zone, visit.homeZone)
          return [
            t(dateOf(end) === dateOf(start) ? 'time.echo' : 'time.echoNextDay', values),
            ...(home === undefined ? [] : [t('time.homeEcho', { city: cities.home, ...home })])
          ].join(' · ')
        }}
        onCommit={(typed) => {
          const reading = readHours(typed, day, minutes)
          if (!reading.ok) return t('time.notHours')
          const instant = wallToInstant(reading.value.start, zone)
          setMissing(instant.ok ? undefined : { hour: instant.refusal, minutes: reading.value.minutes })
          return onCommit(withHours(time, reading.value, zone))
        }}
      />
      {missing === undefined ? null : (
        <MissingHour
          missing={missing.hour}
          onTake={(start) => {
            setMissing(undefined)
            onCommit(withHours(time, { start, end: addWallMinutes(start, missing.minutes), minutes: missing.minutes }, zone))
          }}
        />
      )}
      {time.kind === 'fixed' ? (
        <WhichHour
          wall={time.start}
          zone={time.zone}
          occurrence={time.occurrence}
          onPick={(occurrence) => onCommit({ ...time, occurrence })}
        />
      ) : null}
    </>
  )
}

function homeHours(start: Parameters<typeof clockOf>[0], minutes: number, zone: Zone, home: Zone) {
  const instant = wallToInstant(start, zone)
  if (!instant.ok || zone === home) return undefined
  return { start: clockOf(wallAt(home, instant.value)), end: clockOf(wallAt(home, instant.value + minutes * 60_000)) }
}

function unplacedMinutes(item: Item): number {
  return item.time.kind === 'unplaced' ? item.time.minutes : 60
}
