import type {
  DocumentId,
  FactId,
  GiftId,
  GroupId,
  OrganisationId,
  OutcomeId,
  PersonId,
  PlaceId,
  RoomId,
  SideId,
  VehicleId
} from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Command } from '../../../shared/commands/command'
import { lastOrderKey } from '../../../shared/commands/place-record'
import type { Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'

/** Collections whose records are made by typing no more than a name. */
export type MadeByName = 'people' | 'sides' | 'groups' | 'organisations' | 'places' | 'rooms' | 'vehicles' | Papers
type Papers = 'documents' | 'gifts' | 'outcomes' | 'facts'

type Wish = {
  readonly collection: MadeByName
  /** What was typed: a name, a title or a function. */
  readonly words: string
  readonly language: Language
  readonly id: string
  readonly side?: SideId
  readonly place?: PlaceId
}

/** A record with nothing but its name, last in order; undefined where the visit lacks what it cannot be without: a side, a hotel. */
export function newRecord(visit: Visit, wish: Wish): Command | undefined {
  const { collection, words, language, id } = wish
  const order = lastOrderKey(visit, collection)
  const named = { [language]: words }
  const side = wish.side ?? sideOf(visit, 'guest')
  switch (collection) {
    case 'people': {
      if (side === undefined) return undefined
      const record = { id: id as PersonId, order, side, names: {}, function: named, languages: [] }
      return { kind: 'add', collection, record }
    }
    case 'sides': {
      const record = { id: id as SideId, order, role: 'third' as const, name: named, languages: [] }
      return { kind: 'add', collection, record }
    }
    case 'groups': {
      if (side === undefined) return undefined
      const letter = { [language]: [...words][0]?.toUpperCase() ?? words }
      return { kind: 'add', collection, record: { id: id as GroupId, order, side, name: named, letter, members: [] } }
    }
    case 'organisations':
      return { kind: 'add', collection, record: { id: id as OrganisationId, order, name: named } }
    case 'places':
      return { kind: 'add', collection, record: { id: id as PlaceId, order, kind: 'venue', name: named } }
    case 'rooms': {
      const place = wish.place ?? hotelOf(visit)
      if (place === undefined) return undefined
      const nights = { occupants: [], from: visit.from, until: visit.until }
      return { kind: 'add', collection, record: { id: id as RoomId, order, place, number: words, ...nights } }
    }
    case 'vehicles': {
      const record = { id: id as VehicleId, order, name: named, kind: 'sedan', columnRole: 'staff', seats: 3 } as const
      return { kind: 'add', collection, record }
    }
    default:
      return newPaper(visit, { ...wish, collection })
  }
}

function newPaper(
  visit: Visit,
  { collection, words, language, id }: Wish & { readonly collection: Papers }
): Command | undefined {
  const order = lastOrderKey(visit, collection)
  const named = { [language]: words }
  switch (collection) {
    case 'documents': {
      const record = { id: id as DocumentId, order, kind: 'other', title: named, languages: [], state: 'draft' } as const
      return { kind: 'add', collection, record: { ...record, signatories: [] } }
    }
    case 'gifts': {
      const [from, to] = [sideOf(visit, 'guest'), sideOf(visit, 'host')]
      if (from === undefined || to === undefined) return undefined
      const record = { id: id as GiftId, order, title: named, from, to: { side: to }, state: 'to-choose' } as const
      return { kind: 'add', collection, record }
    }
    case 'outcomes': {
      const record = { id: id as OutcomeId, order, kind: 'agreed', title: named, parties: [], state: 'open' } as const
      return { kind: 'add', collection, record }
    }
    case 'facts':
      return { kind: 'add', collection, record: { id: id as FactId, order, subject: named, text: {}, source: {} } }
  }
}

function sideOf(visit: Visit, role: 'guest' | 'host'): SideId | undefined {
  const sides = inOrder(visit.sides)
  return (sides.find((side) => side.role === role) ?? sides[0])?.id
}

function hotelOf(visit: Visit): PlaceId | undefined {
  return inOrder(visit.places).find((place) => place.kind === 'hotel')?.id
}
