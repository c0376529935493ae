/** The note that goes with a person's calendars: what is in them, and which file to use on which program. */
export const coveringNote = {
  subject: {
    new: '{{visit}}: your calendar (issue {{number}})',
    changed: '{{visit}}: changes to your calendar (issue {{number}})',
    nothing: '{{visit}}: your calendar is unchanged (issue {{number}})'
  },
  for: 'For: {{name}}',
  about: 'This is issue {{number}} of the programme “{{visit}}” of {{stamp}}. Check code: {{code}}.',
  new_one: 'Attached is your personal calendar with one entry.',
  new_other: 'Attached is your personal calendar with {{count}} entries.',
  changed: 'You hold issue {{held}}. Since then this has changed for you:',
  nothing: 'You hold issue {{held}}. Nothing has changed for you since then; there is nothing to be done.',
  between: ', ',
  quoted: '{{title}} ({{hours}})',
  line: {
    added: 'NEW: {{title}}',
    removed: 'NO LONGER YOURS: {{title}}',
    cancelled: 'CANCELLED: {{title}}',
    restored: 'TAKES PLACE AFTER ALL: {{title}}',
    moved: 'MOVED: {{title}}, was {{before}}, now {{after}}',
    changed: '{{title}}: {{what}}'
  },
  what: {
    lengthened: 'new end {{end}}',
    place: 'new place: {{place}}',
    placeOpen: 'new place',
    room: 'new room: {{room}}',
    roomOpen: 'new room',
    status: 'new status',
    people: 'other contact persons',
    renamed: 'new title',
    remarks: 'new remarks',
    other: 'new details'
  },
  files: 'The files',
  programme:
    'programme.ics – your whole calendar. It always works: make a new calendar in your program for this visit alone and import the file there. With every new issue delete that calendar and do the same again.',
  changes: 'changes.ics – only what has changed.',
  events: 'events – one file for each entry.',
  which: 'Which file for which program',
  use: {
    'updates-first':
      'Google Calendar, Fossify Calendar, khal: import programme.ics. Later issues bring their entries up to date.',
    updates:
      'Google Calendar, Fossify Calendar, khal: import changes.ics; your entries are brought up to date. In Google an entry that you have deleted does not come back.',
    outlook:
      'Outlook on a computer: open the files in “events” one after another; each one updates or cancels its own entry. Do not import a whole file a second time, for that makes every entry double.',
    fresh:
      'Thunderbird, Nextcloud, calcurse: these do not update entries. Delete the calendar of this visit, make a new one and import programme.ics.',
    single: 'Etar, Huawei: these take only the first entry of a file. Open the files in “events” one after another.',
    apple: 'Calendar on iPhone or Mac: open programme.ics and choose a calendar made for this visit alone.'
  },
  closing: 'All hours in the calendar are local; your device converts them. Please do not pass these files on.'
}
