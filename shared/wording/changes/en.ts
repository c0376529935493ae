/** Names of changes, for the undo toast and the history list. */
export const changes = {
  added: '<b>{{name}}</b> added.',
  changed: '<b>{{name}}</b> changed.',
  reordered: '<b>{{name}}</b> moved in the order.',
  duplicated: '<b>{{name}}</b> duplicated.',
  removed: '<b>{{name}}</b> deleted.',
  removedSeveral_one: '<b>{{name}}</b> and others deleted, {{count}} in all.',
  removedSeveral_other: '<b>{{name}}</b> and others deleted, {{count}} in all.',
  movedClock: '<b>{{name}}</b> moved from {{from}} to {{to}}.',
  movedDay: '<b>{{name}}</b> moved from {{fromDay}}, {{from}}, to {{toDay}}, {{to}}.',
  lengthChanged: '<b>{{name}}</b> now ends at {{to}} instead of {{from}}.',
  followers_one: 'One item follows.',
  followers_other: '{{count}} items follow.',
  severalMoved_one: 'One item moved.',
  severalMoved_other: '{{count}} items moved.',
  placed: '<b>{{name}}</b> put on the programme.',
  unplaced: '<b>{{name}}</b> put back without a time.',
  status: {
    tentative: '<b>{{name}}</b> is tentative.',
    confirmed: '<b>{{name}}</b> is confirmed.',
    cancelled: '<b>{{name}}</b> is cancelled.'
  },
  visitChanged: 'Visit changed.',
  zone: 'Hours are now meant in {{zone}}.',
  several_one: 'One change made.',
  several_other: '{{count}} changes made together.',
  undone: 'Undone: {{change}}',
  redone: 'Done again: {{change}}',
  untitled: 'Untitled',
  newFindings_one: 'One new finding.',
  newFindings_other: '{{count}} new findings.'
}
