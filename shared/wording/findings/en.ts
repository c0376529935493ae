/** What the rules report, in sentences, and its acceptance in writing. */
export const findings = {
  heading: 'Findings',
  count_one: '{{count}} open',
  count_other: '{{count}} open',
  none: 'Nothing is wrong: no rule reports anything.',
  noneOpen: 'Nothing is open: all findings were accepted in writing.',
  severity: {
    block: 'Stops the issue',
    warn: 'Warns',
    note: 'Notes'
  },
  'person-in-two-places':
    '<b>{{person}}</b> is expected in two places at once: “{{item}}” and “{{other}}”, {{day}}, {{hours}} ({{zone}}).',
  'place-used-twice': '<b>{{place}}</b> is taken twice: “{{item}}” and “{{other}}”, {{day}}, {{hours}} ({{zone}}).',
  'outside-dates': '<b>{{item}}</b> lies outside the visit: {{day}}; the visit lasts from {{from}} to {{until}}.',
  remedy: {
    'person-in-two-places': 'Move one of the items, or take the person out of one.',
    'place-used-twice': 'Move one of the items, or give each its own room.',
    'outside-dates': 'Move the item, or change the dates of the visit.'
  },
  goTo: 'Go to: {{name}}',
  accept: 'Accept with a reason',
  reason: 'Why it is right as it is; Enter accepts',
  needsAuthor: 'Enter your name above first: it stands beside what you accept.',
  yourName: 'Your name',
  accepted: 'Accepted in writing',
  acceptedBy: '{{by}}, {{day}}, {{clock}}',
  gone: 'No rule reports this any more.',
  takeBack: 'Take back',
  first: 'Go to the first finding'
}
