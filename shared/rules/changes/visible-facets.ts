import type { PersonId } from '../../base/id'
import type { Language } from '../../base/language'
import { type LocalizedText, readText } from '../../base/localized-text'
import type { Item, Place, Visit } from '../../model/visit'
import { clockCity } from '../clock-city'
import { colouringGroup } from '../colouring-group'
import { headline } from '../headline'
import { namedRoles } from '../named-roles'
import { officerOnDuty } from '../officer-on-duty'
import { personName } from '../person-name'
import { placeOfItem } from '../place-of-item'
import type { Reader } from '../reader'
import type { Placed, Stay } from '../schedule'
import { streetLanguage } from '../street-language'
import { sumOf } from '../transfer-minutes'
import { type Facets, timeFacets } from './facets'

/** A version as one reader looks at it; without a language a change in any language counts. */
export type View = { readonly visit: Visit; readonly reader: Reader; readonly language?: Language | undefined }

/**
 * What the reader's event shows of an item, and nothing else: calendar, change sheet and screen say `changed` of the same
 * events. A test renders generated pairs and compares.
 */
export function visibleFacets(view: View, item: Item, time: Placed | Stay): Facets {
  const { visit, reader } = view
  const local = localIn(view)
  const { start, length, firmness } = timeFacets(time, false)
  const roles = item.participants.filter(({ role }) => namedRoles.includes(role))
  const place = placeOfItem(visit, item)
  const people = shownPeople(visit, item, time)
  return {
    status: [item.status, firmness],
    start,
    length,
    place: [place?.id, item.transfer?.from, item.transfer?.to, item.carriage?.from, item.carriage?.to],
    room: local(item.room),
    people: [...people].sort(),
    peopleBesides: [roles, item.groups, item.interpretation],
    title: titles(view, item),
    remarks: [item.dress, item.press, item.remarks, item.givenBy].map(local),
    // A person's own seat is a detail of that person's event.
    seats: [],
    other: [
      item.kind,
      item.audience.kind === 'guests',
      placeDetails(view, item, place),
      clockDetails(view, item, time, place),
      people.map((id) => personDetails(view, id)),
      item.groups.map((id) => [local(visit.groups[id]?.name), local(visit.groups[id]?.letter)]),
      colouringGroup(visit, item.groups, reader)?.colour,
      wayDetails(view, item),
      ownRoom(view, item, place),
      reader.kind === 'organisers' ? internal(view, item) : undefined
    ]
  }
}

type Local = (text: LocalizedText | undefined) => unknown

function localIn({ visit, language }: View): Local {
  return (text) => (language === undefined ? text : readText(text, language, visit.languages)?.text)
}

/** The whole title, and the one of the two that stands above the event. */
function titles({ visit, language }: View, { title, shortTitle }: Item): unknown {
  if (language === undefined) return [title, shortTitle]
  const [whole, short] = [title, shortTitle].map((text) => readText(text, language, visit.languages)?.text)
  return [whole, headline(whole, short)]
}

function shownPeople(visit: Visit, item: Item, time: Placed | Stay): readonly PersonId[] {
  const named = item.participants.filter(({ role }) => namedRoles.includes(role)).map(({ person }) => person)
  const officer = item.participants.some(({ role }) => role === 'responsible') ? undefined : officerOnDuty(visit, time)
  return [...new Set(officer === undefined ? named : [...named, officer])]
}

function placeDetails(view: View, item: Item, place: Place | undefined): unknown {
  const { visit, language } = view
  const local = localIn(view)
  const goal = item.transfer === undefined ? place : visit.places[item.transfer.to]
  return [
    local(place?.name),
    language === undefined ? place?.address : place?.address?.[language],
    place?.position,
    item.transfer === undefined ? local(place?.access) : undefined,
    goal && streetSigns(view, goal)
  ]
}

/** What is held out to a driver. */
function streetSigns({ visit, language }: View, place: Place): unknown {
  const street = streetLanguage(visit, place) ?? language
  if (street === undefined) return place.address
  const address = place.address?.[street]
  return address === undefined ? undefined : [address, place.name[street]]
}

/** The cities by whose names the hours are said. */
function clockDetails(
  view: View,
  { carriage, transfer, time: own }: Item,
  time: Placed | Stay,
  place: Place | undefined
): unknown {
  if (time.kind !== 'timed' || time.precision === 'hidden') return undefined
  const { visit } = view
  const local = localIn(view)
  if (own.kind !== 'leg') return local(clockCity(visit, place, time.startZone))
  const way = carriage ?? transfer
  const [from, to] = way === undefined ? [place, undefined] : [visit.places[way.from], visit.places[way.to]]
  return [local(clockCity(visit, from, time.startZone)), local(clockCity(visit, to, time.endZone)), true]
}

function personDetails(view: View, id: PersonId): unknown {
  const { visit, language } = view
  const person = visit.people[id]
  if (person === undefined) return undefined
  const local = localIn(view)
  const name = language === undefined ? [person.names, person.function] : personName(person, language, 'full', visit.languages)
  return [name, local(person.function), local(person.shortPost ?? person.post), person.telephone]
}

function wayDetails(view: View, { kind, carriage, transfer }: Item): unknown {
  const { visit, reader } = view
  const local = localIn(view)
  const name = (id: Place['id']) => local(visit.places[id]?.name)
  const seat = reader.kind === 'person' ? transfer?.seats.find((each) => each.person === reader.person.id) : undefined
  const vehicle = seat === undefined ? undefined : visit.vehicles[seat.vehicle]
  return [
    carriage && [
      { ...carriage, carrier: local(carriage.carrier), baggagePieces: undefined },
      name(carriage.from),
      name(carriage.to),
      kind === 'train' || (kind !== 'flight' && visit.places[carriage.from]?.kind === 'station')
    ],
    transfer && [transfer.mode, sumOf(transfer)],
    transfer && [name(transfer.from), name(transfer.to)],
    vehicle && [local(vehicle.name), vehicle.plate]
  ]
}

function ownRoom({ visit, reader }: View, item: Item, place: Place | undefined): unknown {
  if (reader.kind !== 'person' || item.kind !== 'lodging') return undefined
  const own = Object.values(visit.rooms).find((room) => room.place === place?.id && room.occupants.includes(reader.person.id))
  return own?.number
}

function internal(view: View, item: Item): unknown {
  const local = localIn(view)
  const { audience, headCount, purpose, agenda, background, points, ifAsked = [], notes } = item
  return [
    audience.kind === 'persons' ? audience.people.map((id) => personDetails(view, id)) : audience.kind,
    headCount,
    local(purpose),
    agenda.map(local),
    local(background),
    points.map(local),
    ifAsked.map(({ topic, answer }) => [local(topic), local(answer)]),
    typeof notes === 'string' ? notes : local(notes)
  ]
}
