/** What a threshold is measured in, and between which values it makes sense. Clocks are minutes since midnight. */
export type ThresholdBounds = {
  readonly unit: 'minutes' | 'hours' | 'clock' | 'oclock' | 'people' | 'kilometres' | 'times' | 'levels' | 'days'
  readonly min: number
  readonly max: number
}

/** The thresholds of an office in the order in which a settings page lists them: the way, the visit's days, the people. */
export const thresholdBounds = {
  'finish-minutes': { unit: 'minutes', min: 0, max: 60 },
  'walk-minutes': { unit: 'minutes', min: 0, max: 60 },
  'persons-boarding-per-minute': { unit: 'people', min: 1, max: 60 },
  'drive-km-per-hour': { unit: 'kilometres', min: 1, max: 130 },
  'road-factor': { unit: 'times', min: 1, max: 5 },
  'peak-factor': { unit: 'times', min: 1, max: 5 },
  'morning-peak-from': { unit: 'clock', min: 0, max: 1440 },
  'morning-peak-until': { unit: 'clock', min: 0, max: 1440 },
  'evening-peak-from': { unit: 'clock', min: 0, max: 1440 },
  'evening-peak-until': { unit: 'clock', min: 0, max: 1440 },
  'gate-minutes': { unit: 'minutes', min: 0, max: 120 },
  'cars-in-place-minutes': { unit: 'minutes', min: 0, max: 120 },
  'transfer-within-minutes': { unit: 'minutes', min: 0, max: 1440 },
  'night-until-hour': { unit: 'oclock', min: 0, max: 9 },
  'hours-without-meal': { unit: 'hours', min: 1, max: 24 },
  'hours-without-pause': { unit: 'hours', min: 1, max: 24 },
  'pause-minutes': { unit: 'minutes', min: 1, max: 240 },
  'fed-on-board-hours': { unit: 'hours', min: 0, max: 24 },
  'unconfirmed-days-before': { unit: 'days', min: 0, max: 60 },
  'counterpart-levels': { unit: 'levels', min: 1, max: 10 },
  'head-count-difference': { unit: 'people', min: 0, max: 50 }
} as const satisfies Readonly<Record<string, ThresholdBounds>>

export type ThresholdName = keyof typeof thresholdBounds
