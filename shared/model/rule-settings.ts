import type { Office } from './office'

/** How grave each rule is until an office decides otherwise. */
export const defaultSeverities: Office['severities'] = {
  'person-in-two-places': 'block',
  'place-used-twice': 'warn',
  'outside-dates': 'warn',
  'after-midnight': 'note',
  'not-enough-time': 'warn',
  'transfer-missing': 'note',
  'transfer-too-short': 'warn',
  'car-over-capacity': 'block',
  'vehicle-used-twice': 'block',
  'driver-used-twice': 'block',
  'without-car-seat': 'warn',
  'without-seat': 'warn',
  'nights-differ': 'warn',
  'no-interpreter': 'warn',
  'counterpart-below': 'warn',
  'head-counts-differ': 'note',
  'signing-incomplete': 'warn',
  'gift-missing': 'warn',
  'diet-unanswered': 'warn',
  'spouse-without-programme': 'note',
  unconfirmed: 'warn',
  'day-without-meal': 'note',
  'day-without-pause': 'note',
  'no-telephone': 'warn'
}

/** Minutes, hours, persons and steps that the rules measure by until an office writes its own. */
export const defaultThresholds: Office['thresholds'] = {
  'finish-minutes': 2,
  'walk-minutes': 5,
  'gate-minutes': 10,
  /** How long before boarding the cars stand at the kerb. */
  'cars-in-place-minutes': 15,
  'persons-boarding-per-minute': 10,
  /** Drives of which nobody entered the minutes: the straight line, this much longer on the road, at this speed. */
  'road-factor': 1.3,
  'drive-km-per-hour': 30,
  'peak-factor': 1.5,
  /** Minutes since midnight. */
  'morning-peak-from': 450,
  'morning-peak-until': 570,
  'evening-peak-from': 1020,
  'evening-peak-until': 1170,
  /** Gaps longer than this are the guest's own time and need no transfer. */
  'transfer-within-minutes': 240,
  'night-until-hour': 5,
  'counterpart-levels': 2,
  'head-count-difference': 1,
  'unconfirmed-days-before': 1,
  'hours-without-meal': 7,
  'hours-without-pause': 6,
  'pause-minutes': 20,
  'fed-on-board-hours': 3
}
