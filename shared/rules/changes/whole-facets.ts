import type { Item, Visit } from '../../model/visit'
import { peopleOfItem } from '../people-of-item'
import type { Scheduled } from '../schedule'
import { type Facets, timeFacets } from './facets'

/** All of an item as the office knows it. What it follows is no part of it: its hours are. */
export function wholeFacets(visit: Visit, item: Item, hours: Scheduled): Facets {
  const { id: _id, status, time, title, shortTitle, place, room, groups, absent, participants, ...rest } = item
  const { remarks, dress, press, givenBy, transfer, carriage, ...other } = rest
  const { start, length, firmness } = timeFacets(hours, true)
  return {
    status: [status, firmness],
    start,
    length: hours.kind === 'unplaced' && 'minutes' in time ? time.minutes : length,
    place: [place, transfer?.from, transfer?.to, carriage?.from, carriage?.to],
    room,
    people: [...peopleOfItem(visit, item)].sort(),
    peopleBesides: [participants, groups, absent],
    title: [title, shortTitle],
    remarks: [remarks, dress, press, givenBy],
    seats: (transfer?.seats ?? []).map(({ person, ...seat }) => [person, seat]),
    other: [other, withoutEnds(transfer && { ...transfer, seats: undefined }), withoutEnds(carriage)]
  }
}

function withoutEnds(way: object | undefined): unknown {
  return way === undefined ? undefined : { ...way, from: undefined, to: undefined }
}
