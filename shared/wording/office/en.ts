/** The office's own rules: how grave each is, and by which figures they measure. */
export const office = {
  rules: {
    heading: 'Rules',
    note: 'How grave each finding is. What blocks must be mended or accepted in writing before an issue.'
  },
  thresholds: {
    heading: 'Thresholds',
    note: 'By these figures the rules measure, and missing minutes are estimated.',
    badClock: 'A clock time such as 07:30 is needed.'
  },
  usual: 'usual: {{value}}',
  severity: { block: 'Blocks', warn: 'Warns', note: 'Notes', off: 'Off' },
  unit: {
    minutes: 'min',
    hours: 'h',
    oclock: 'o’clock',
    people: 'people',
    kilometres: 'km/h',
    times: '×',
    levels: 'steps',
    days: 'days'
  },
  rule: {
    'person-in-two-places': 'Somebody in two places at once',
    'place-used-twice': 'A place taken twice',
    'outside-dates': 'An item outside the dates of the visit',
    'after-midnight': 'An item at night',
    'not-enough-time': 'Not enough time from one place to the next',
    'transfer-missing': 'A transfer that nobody planned',
    'transfer-too-short': 'A transfer shorter than its parts',
    'car-over-capacity': 'A car over capacity',
    'vehicle-used-twice': 'A car wanted twice',
    'driver-used-twice': 'A driver wanted twice',
    'without-car-seat': 'Somebody without a seat in a car',
    'without-seat': 'Somebody without a seat at table',
    'nights-differ': 'Nights that do not match the journey',
    'no-interpreter': 'No interpreter for the languages',
    'counterpart-below': 'A counterpart of lower rank',
    'head-counts-differ': 'Unequal numbers at the talks',
    'signing-incomplete': 'A signing without what it needs',
    'gift-missing': 'An exchange without a gift',
    'diet-unanswered': 'A meal without dietary answers',
    'spouse-without-programme': 'A spouse without a programme',
    unconfirmed: 'An item not confirmed in time',
    'day-without-meal': 'A day without a meal',
    'day-without-pause': 'A day without a pause',
    'no-telephone': 'A responsible officer without a telephone'
  },
  threshold: {
    'finish-minutes': 'Leave-taking before one sets out',
    'walk-minutes': 'Walk and lift to the cars',
    'persons-boarding-per-minute': 'Boarding per minute',
    'drive-km-per-hour': 'Speed assumed for a drive',
    'road-factor': 'Road against the straight line',
    'peak-factor': 'Drive in the peak hours',
    'morning-peak-from': 'Morning peak from',
    'morning-peak-until': 'Morning peak until',
    'evening-peak-from': 'Evening peak from',
    'evening-peak-until': 'Evening peak until',
    'gate-minutes': 'Gate and badges',
    'cars-in-place-minutes': 'Cars at the kerb before boarding',
    'transfer-within-minutes': 'Gaps up to this need a transfer',
    'night-until-hour': 'The night lasts until',
    'hours-without-meal': 'A day this long needs a meal',
    'hours-without-pause': 'Longest time without a pause',
    'pause-minutes': 'A pause is at least',
    'fed-on-board-hours': 'Fed on board from',
    'unconfirmed-days-before': 'To be confirmed before',
    'counterpart-levels': 'A counterpart is too low from',
    'head-count-difference': 'Difference allowed at the talks'
  }
}
