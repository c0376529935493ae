/** The page that shows visit files without the program. */
export const reader = {
  title: 'Visit reader',
  choose: 'Choose a visit file, or drop it here',
  what: 'This page shows a .visit or .visit.json file. It changes nothing, sends nothing, and works without a connection and without Attaché.',
  language: 'Language',
  programme: 'Programme',
  people: 'People',
  places: 'Places',
  pool: 'Without a time',
  noName: 'without a name',
  days: '{{from}} – {{until}}',
  clock: 'Hours of {{zone}}',
  refused: 'The file cannot be shown. {{reason}}',
  sealedHow: 'Open it with Attaché or with any age program first, then choose the file that comes out.',
  issue: 'Issue {{number}}, {{at}}',
  draft: 'Draft',
  version: 'What is shown',
  internal: 'Holds notes for organisers; do not hand on without thought.',
  leads: 'leads to {{where}}'
}
