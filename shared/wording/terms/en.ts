/** Words of the trade that screens, papers and calendars share. Roles and kinds are written as labels. */
export const terms = {
  kinds: {
    arrival: 'Arrival',
    departure: 'Departure',
    transfer: 'Transfer',
    flight: 'Flight',
    train: 'Train',
    meeting: 'Meeting',
    talks: 'Talks',
    signing: 'Signing',
    'site-visit': 'Site visit',
    session: 'Session',
    ceremony: 'Ceremony',
    meal: 'Meal',
    culture: 'Cultural programme',
    press: 'Press',
    lodging: 'Accommodation',
    briefing: 'Briefing',
    'free-time': 'Free time'
  },
  statuses: {
    tentative: 'Tentative',
    confirmed: 'Confirmed',
    cancelled: 'Cancelled'
  },
  roles: {
    head: 'Head of delegation',
    member: 'Member of delegation',
    counterpart: 'Counterpart',
    signatory: 'Signatory',
    speaker: 'Speaker',
    moderator: 'Moderator',
    interpreter: 'Interpreter',
    'note-taker': 'Note-taker',
    greeter: 'Meets on arrival',
    escort: 'Escort',
    responsible: 'Responsible officer',
    assistant: 'Assistant',
    press: 'Press',
    security: 'Security'
  },
  precisions: {
    exact: 'Exact',
    approximate: 'Approximate',
    'to-be-confirmed': 'To be confirmed',
    hidden: 'Hour not shown'
  },
  audiences: {
    guests: 'Guests',
    organisers: 'Organisers',
    persons: 'Named persons'
  },
  placeKinds: {
    airport: 'Airport',
    station: 'Railway station',
    hotel: 'Hotel',
    government: 'Government office',
    company: 'Company',
    venue: 'Venue',
    restaurant: 'Restaurant',
    residence: 'Residence',
    sight: 'Sight',
    other: 'Other'
  },
  sideRoles: {
    guest: 'Guest side',
    host: 'Host side',
    third: 'Third party'
  },
  transferModes: {
    car: 'Car',
    coach: 'Coach',
    minibus: 'Minibus',
    walk: 'On foot',
    train: 'Train',
    ferry: 'Ferry',
    metro: 'Metro'
  },
  outcomeKinds: {
    signed: 'Signed',
    agreed: 'Agreed',
    invitation: 'Invitation',
    promise: 'Commitment',
    statement: 'Statement',
    'follow-up': 'Follow-up'
  },
  columnRoles: {
    lead: 'Lead car',
    principal: 'Principal car',
    spare: 'Spare car',
    staff: 'Staff car',
    press: 'Press car',
    baggage: 'Baggage car',
    coach: 'Coach'
  },
  severities: {
    block: 'Blocks',
    warn: 'Warning',
    note: 'Note'
  },
  languages: {
    en: 'English',
    ru: 'Russian',
    zh: 'Chinese',
    fr: 'French'
  }
}
