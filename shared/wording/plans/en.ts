/** What seating plans, place cards and lists of seats say in print. */
export const plans = {
  names: {
    seating: 'Seating plans',
    'place-cards': 'Place cards',
    'table-list': 'Tables and seats',
    'seat-card': 'Your seat'
  },
  view: {
    door: 'Entrance. Seen from the entrance',
    hall: 'Seen from the hall',
    camera: 'Seen from the camera',
    above: 'Seen from above'
  },
  legend: {
    guest: 'guest',
    host: 'host',
    interpreter: 'interpreter',
    free: 'free'
  },
  continued: '{{name}}, continued',
  diets: 'Diets',
  rule: 'Rule',
  senior: {
    right: 'the right is senior',
    left: 'the left is senior'
  },
  rules: {
    talks: 'heads in the middle, interpreter beside the head, others in turn on either hand',
    armchairs: 'host and guest side by side, suites outward by rank, interpreters behind',
    signing: 'host left and guest right as they sit, assistants outside, others behind by rank',
    podium: 'the first in the middle, then in turn on either hand',
    photograph: 'the host in the middle, first guest on the senior hand, sides in turn, rows by rank',
    round:
      'first guest and second on either hand of the host, the second host opposite with third and fourth; interpreters count',
    long: 'both hosts in the middle of the long sides, guests on either hand',
    'head-table': 'the host in the middle, guests on either hand, then in turn',
    rows: 'from the middle outward by rank, row by row'
  },
  free: 'free seat',
  tableNumber: 'Table {{number}}',
  seat: 'Seat',
  person: 'Name, post',
  number: 'No.',
  side: 'Side',
  unseated: 'Without a seat: {{names}}',
  plan: 'Plan {{number}}',
  cards: {
    of: '{{card}}. {{plan}}, seat {{seat}}.',
    talks: 'Talks cards, 190 × 95 mm',
    dinner: 'Table cards, 90 × 45 mm',
    cut: 'Cut at the thin marks, fold at the dashed ones. Paper from 200 g/m².',
    faces: 'Towards the others: {{others}}. Towards the holder: {{own}}.'
  },
  card: {
    table: 'Table',
    row: 'Row',
    seat: 'Seat',
    beside: 'Beside you',
    rightHand: 'on your right',
    leftHand: 'on your left',
    opposite: 'opposite',
    none: 'No seat is assigned to you at any table.'
  },
  languages: {
    ru: 'Russian',
    zh: 'Chinese',
    en: 'English',
    fr: 'French'
  }
}
