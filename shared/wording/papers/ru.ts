/** Labels and fixed sentences of printed papers. */
export const papers = {
  draft: {
    word: 'DRAFT',
    forbids: 'not approved, for agreement only;\nnot to be handed to guests',
    imprint: 'Draft of {{stamp}} · not an issue · code {{code}}'
  },
  furniture: {
    page: 'Page {{page}} of {{pages}}',
    place: '{{dates}} · {{city}}, {{offset}}',
    title: '{{visit}} · {{paper}}',
    section: '{{paper}} · {{section}}'
  },
  guest: {
    name: 'Programme for guests',
    label: 'Programme of the visit',
    ledBy: 'led by {{name}}, {{post}}',
    ledByName: 'led by {{name}}',
    wholeStay: 'For the whole stay',
    allHours: 'All hours are {{city}} time, {{offset}}.',
    allHoursAndBehind: 'All hours are {{city}} time, {{offset}}. {{home}} is {{hours}} behind.',
    allHoursAndAhead: 'All hours are {{city}} time, {{offset}}. {{home}} is {{hours}} ahead.',
    dutyOfficer: 'Duty officer, day and night',
    continued: 'continued',
    hourOpen: 'hour to be confirmed',
    about: 'about {{time}}',
    provisional: 'provisional',
    journey: '{{title}}, {{time}}',
    vehicles: '{{list}}',
    left: 'Left {{city}} on {{day}} at {{time}} local time; {{duration}} on the way',
    arrivesSameDay: 'Arrives in {{city}} the same day at {{time}} local time; {{duration}}',
    arrivesOn: 'Arrives in {{city}} on {{day}} at {{time}} local time; {{duration}}',
    terminal: 'Terminal {{terminal}}',
    flight: 'flight {{number}}',
    train: 'train {{number}}',
    onlyFor: 'for {{groups}}',
    group: 'Group {{letter}} · {{name}}'
  },
  list: { separator: ', ', groups: ' · ' }
}
