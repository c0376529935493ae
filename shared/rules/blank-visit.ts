import { generateNKeysBetween } from 'fractional-indexing'
import type { GroupId, OrderKey, SideId, VisitId } from '../base/id'
import { type Language, languages } from '../base/language'
import type { LocalizedText } from '../base/localized-text'
import type { WallDate } from '../base/wall-time'
import type { Zone } from '../base/zone'
import type { Visit } from '../model/visit'

export type BlankVisit = {
  readonly id: VisitId
  readonly title: LocalizedText
  readonly from: WallDate
  readonly until: WallDate
  readonly datesOpen: boolean
  readonly hostZone: Zone
  readonly homeZone: Zone
  /** First language of the papers; the other three follow. */
  readonly language: Language
  readonly guests: LocalizedText
  readonly hosts: LocalizedText
  readonly mainGroup: LocalizedText
  readonly mainLetter: LocalizedText
}

/** A visit with its two sides and the one group that everybody is in until somebody parts. */
export function blankVisit(wanted: BlankVisit): Visit {
  const [first, second] = generateNKeysBetween(null, null, 2) as [OrderKey, OrderKey]
  const [guests, hosts, main] = ['guests' as SideId, 'hosts' as SideId, 'main' as GroupId]
  return {
    id: wanted.id,
    title: wanted.title,
    from: wanted.from,
    until: wanted.until,
    ...(wanted.datesOpen ? { datesOpen: true } : {}),
    hostZone: wanted.hostZone,
    homeZone: wanted.homeZone,
    languages: [wanted.language, ...languages.filter((language) => language !== wanted.language)],
    cities: [],
    state: 'in-preparation',
    sources: [],
    sides: {
      [guests]: { id: guests, order: first, role: 'guest', name: wanted.guests, zone: wanted.homeZone, languages: [] },
      [hosts]: { id: hosts, order: second, role: 'host', name: wanted.hosts, zone: wanted.hostZone, languages: [] }
    },
    people: {},
    groups: { [main]: { id: main, order: first, side: guests, name: wanted.mainGroup, letter: wanted.mainLetter, members: [] } },
    organisations: {},
    places: {},
    items: {},
    vehicles: {},
    rooms: {},
    seatingPlans: {},
    documents: {},
    gifts: {},
    outcomes: {},
    facts: {},
    days: {},
    contacts: [],
    practical: [],
    approvals: [],
    distribution: [],
    acceptedFindings: [],
    receptions: []
  }
}
