import { daysBetween } from '../../../base/wall-time'
import type { Place, Room } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { listName } from '../list-name'
import { nameWords } from '../name-words'
import type { Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { rangeText } from '../paper-times'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { sheetStyles } from './sheet-styles'
import { type SheetRow, sheetTable } from './sheet-table'

/** Who sleeps where: a table for each hotel in the order of rooms, and who has none yet. */
export function roomBlocks(frame: PaperFrame, measure: number): readonly Block[] {
  const { composer, visit, language } = frame
  const { p, say } = composer
  const rooms = inOrder(visit.rooms)
  const [number, kind, nights] = [mm(18), mm(40), mm(36)]
  const columns = [
    { head: say('sheets.rooms.number'), width: number },
    { head: say('sheets.rooms.who'), width: measure - number - kind - nights },
    { head: say('sheets.rooms.kind'), width: kind },
    { head: say('sheets.rooms.nights'), width: nights }
  ]
  const hotels = [...new Set(rooms.map(({ place }) => place))]
  const tables = hotels.flatMap((id) => {
    const own = rooms.filter(({ place }) => place === id)
    const name = hotelName(frame, visit.places[id])
    const title = (): readonly Node[] =>
      name === undefined ? [] : [p(sheetStyles(language).section, name, { below: mm(1.6), heading: 2 })]
    return sheetTable(frame, { columns, rows: own.map((room) => rowOf(frame, room)), title })
  })
  const sleeping = new Set(rooms.flatMap(({ occupants }) => occupants))
  const sum = say('sheets.rooms.sum', { count: rooms.length, people: sleeping.size })
  return [...tables, { node: p(sheetStyles(language).note, sum), space: mm(4) }]
}

function hotelName({ composer }: PaperFrame, place: Place | undefined): string | undefined {
  if (place === undefined) return undefined
  const hotel = plain(composer.read(place.name, `places.${place.id}.name`))
  const city = plain(composer.read(place.city, `places.${place.id}.city`))
  return hotel === undefined || city === undefined ? hotel : composer.say('sheets.rooms.place', { hotel, city })
}

function rowOf(frame: PaperFrame, room: Room): SheetRow {
  const { composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const stay = rangeText(room.from, room.until, language)
  const count = daysBetween(room.from, room.until)
  const right = mm(3)
  const people = room.occupants.flatMap((id) => occupant(frame, id))
  return {
    cells: [
      [p(styles.strong, room.number)],
      people.length === 0
        ? [p(styles.small, say('sheets.rooms.free'))]
        : people.flatMap(({ name, post }, index) => [
            p(styles.row, name, { right, above: index === 0 ? 0 : mm(0.8) }),
            ...(post === undefined ? [] : [p(styles.small, post, { right })])
          ]),
      [p(styles.row, read(room.kind, `rooms.${room.id}.kind`), { right })],
      [p(styles.row, stay), p(styles.small, say('sheets.rooms.count', { count }))]
    ]
  }
}

type Occupant = { readonly name: Words; readonly post?: Words }

/** Somebody with name and post; who is known by function alone is named by it. */
function occupant({ composer, visit, language }: PaperFrame, id: Room['occupants'][number]): readonly Occupant[] {
  const person = visit.people[id]
  if (person === undefined) return []
  const name = listName(person, language) ?? nameWords(person, 'full', composer)
  const known = name === undefined ? (person.function ?? person.post) : (person.shortPost ?? person.post)
  const post = composer.read(known ?? person.shortPost, `people.${id}.post`)
  if (name !== undefined) return [{ name, ...(post === undefined ? {} : { post }) }]
  return post === undefined ? [] : [{ name: post }]
}
