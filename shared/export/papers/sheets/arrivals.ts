import { clockOf, dateOf } from '../../../base/wall-time'
import type { Item, Person, Visit } from '../../../model/visit'
import { itemsInOrder } from '../../../rules/item-order'
import { peopleOfItem } from '../../../rules/people-of-item'
import { type Placed, placedTime } from '../../../rules/schedule'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { carriageSentence } from '../carriage-sentence'
import { finishedPaper } from '../finished-paper'
import { joinedNames, shortNames } from '../names-in-line'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dateText, dayText, durationText, offsetText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { condensed } from '../programme-data'
import { mm } from '../setting/measures'
import type { Block } from '../setting/paper-definition'
import { shortNaming } from '../short-naming'
import { listSection, listSheet, sheetOpening } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { down, type SheetRow, sheetTable } from './sheet-table'

type Direction = 'inbound' | 'outbound'
type Journey = { readonly item: Item; readonly placed: Placed; readonly direction: Direction }

const widths = [mm(28), mm(40), mm(36), mm(41), mm(25)]
const minute = 60_000

/** Who comes and goes when and by what, who meets or sees off, and the heads and bags of both ways. */
export function arrivals(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { composer, hostCity } = frame
  const name = composer.say('sheets.arrivals.name')
  const journeys = journeysOf(frame)
  const note = { words: composer.say('sheets.arrivals.note', { city: hostCity }), width: mm(62) }
  const blocks = [
    { node: sheetOpening(frame, name, note) },
    ...tableOf(frame, 'inbound', journeys),
    ...tableOf(frame, 'outbound', journeys),
    { node: composer.p(sheetStyles(wish.language).row, totalOf(frame, journeys)), space: mm(7) }
  ]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}

function journeysOf({ visit, composer }: PaperFrame): readonly Journey[] {
  return itemsInOrder(visit).flatMap((item) => {
    const placed = placedTime(visit, item.id)
    const direction = placed === undefined ? undefined : carriageSentence(visit, item, placed, composer)?.direction
    return placed === undefined || direction === undefined || direction === 'within' ? [] : [{ item, placed, direction }]
  })
}

function tableOf(frame: PaperFrame, direction: Direction, all: readonly Journey[]): readonly Block[] {
  const { composer, visit, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const journeys = all.filter((journey) => journey.direction === direction)
  if (journeys.length === 0) return []
  const inbound = direction === 'inbound'
  const heads = inbound
    ? (['arrives', 'from', 'who', 'metBy', 'cars'] as const)
    : (['leaves', 'to', 'who', 'seenOffBy', 'cars'] as const)
  const count = journeys.reduce((sum, { item }) => sum + headsOf(visit, item), 0)
  const title = say(`sheets.arrivals.${inbound ? 'arrivals' : 'departures'}`)
  return sheetTable(frame, {
    columns: heads.map((head, index) => ({ head: say(`sheets.arrivals.${head}`), width: widths[index] ?? 0 })),
    rows: journeys.map((journey) => rowOf(frame, journey)),
    padding: mm(1.7),
    space: mm(8),
    title: (continued) =>
      continued
        ? []
        : [
            p(styles.section, [title, { words: `\u2002${say('papers.book.people', { count })}`, as: styles.count }], {
              below: mm(2.4),
              outline: true,
              outlineText: title,
              id: direction,
              heading: 2
            })
          ]
  })
}

function rowOf(frame: PaperFrame, { item, placed, direction }: Journey): SheetRow {
  const { composer, visit, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const inbound = direction === 'inbound'
  const [here, there] = inbound ? [placed.endWall, placed.startWall] : [placed.startWall, placed.endWall]
  const [zone, at] = inbound ? [placed.startZone, placed.start] : [placed.endZone, placed.end]
  const other = say(`sheets.arrivals.${inbound ? 'departed' : 'arrived'}`, {
    day: dateText(dateOf(there), language),
    time: clockText(clockOf(there), language),
    offset: offsetText(zone, at)
  })
  const people = travellers(visit, item)
  const heads = headsOf(visit, item)
  const above = down(styles.flight, styles.strong)
  const city = inbound ? item.carriage?.from : item.carriage?.to
  const named =
    city === undefined ? undefined : composer.read(visit.places[city]?.city ?? visit.places[city]?.name, `places.${city}.city`)
  const right = mm(3)
  const duration = durationText(Math.round((placed.end - placed.start) / minute), language)
  return {
    cells: [
      [p(styles.flight, clockText(clockOf(here), language)), p(styles.small, dayText(dateOf(here), language), { right })],
      [
        p(styles.strong, [`${item.carriage?.number ?? ''}\u2002`, named], { above, right }),
        p(styles.row, `${other}${say('papers.list.clauses')}${duration}`, { right }),
        p(styles.row, placeHere(frame, item, inbound), { right })
      ],
      [p(styles.strong, String(heads), { above }), p(styles.row, namesOf(frame, people, heads), { right })],
      hostsAt(frame, item, placed, inbound).map((line, index) => p(styles.row, line, { above: index === 0 ? above : 0, right })),
      carsAt(frame, item, placed, inbound).map((line, index) => p(styles.row, line, { above: index === 0 ? above : 0 }))
    ]
  }
}

function travellers(visit: Visit, item: Item): readonly Person[] {
  return [...peopleOfItem(visit, item)].flatMap((id) => visit.people[id] ?? [])
}

/** More may travel than have a record. */
function headsOf(visit: Visit, item: Item): number {
  return Math.max(item.headCount ?? 0, travellers(visit, item).length)
}

/** All by name or office where they are few; else the first of them and how many more of all `heads`. */
function namesOf({ composer }: PaperFrame, people: readonly Person[], heads: number): string {
  const named = shortNames(people.slice(0, people.length > 4 ? 2 : 4), composer)
  const rest = heads - named.length
  const names = joinedNames(named, composer)
  return rest > 0 ? composer.say('sheets.arrivals.others', { names, count: rest }) : names
}

function placeHere({ composer, visit }: PaperFrame, item: Item, inbound: boolean): string {
  const { say, read } = composer
  const id = inbound ? item.carriage?.to : item.carriage?.from
  const terminal = inbound ? item.carriage?.toTerminal : item.carriage?.fromTerminal
  const place = id === undefined ? undefined : visit.places[id]
  const name = plain(read(place?.shortName ?? place?.name, `places.${id ?? ''}.name`))
  const gate = terminal === undefined ? undefined : say('papers.guest.terminal', { terminal })
  return [name, gate].filter((part) => part !== undefined).join(say('papers.list.separator'))
}

/** Items at that place within the hours before a departure or after an arrival. */
function around(visit: Visit, item: Item, placed: Placed, inbound: boolean): readonly Item[] {
  const hall = inbound ? item.carriage?.to : item.carriage?.from
  return itemsInOrder(visit).filter((other) => {
    const time = placedTime(visit, other.id)
    if (time === undefined || other.id === item.id) return false
    const away = inbound ? time.start - placed.end : placed.start - time.end
    const there = other.place === hall || (inbound ? other.transfer?.from : other.transfer?.to) === hall
    return there && away >= -15 * minute && away <= 180 * minute
  })
}

function hostsAt({ composer, visit }: PaperFrame, item: Item, placed: Placed, inbound: boolean): readonly string[] {
  const roles = new Set(['greeter', 'escort', 'counterpart'])
  const people = [item, ...around(visit, item, placed, inbound)]
    .filter((other) => other.transfer === undefined)
    .flatMap((other) => other.participants)
    .flatMap(({ person, role }) => (roles.has(role) ? (visit.people[person] ?? []) : []))
  return [...new Set(people)].slice(0, 4).flatMap((person) => plain(shortNaming(person, composer)) ?? [])
}

function carsAt({ composer, visit }: PaperFrame, item: Item, placed: Placed, inbound: boolean): readonly string[] {
  const ids = around(visit, item, placed, inbound).flatMap((other) => other.transfer?.vehicles ?? [])
  const vehicles = [...new Set(ids)].flatMap((id) => plain(composer.read(visit.vehicles[id]?.name, `vehicles.${id}.name`)) ?? [])
  const names = vehicles.length === 0 ? [] : [condensed(vehicles, composer)]
  const bags = item.carriage?.baggagePieces
  const pieces = bags === undefined ? [] : [composer.say('sheets.arrivals.bags', { count: bags })]
  return [...names, ...pieces]
}

function totalOf({ composer, visit }: PaperFrame, journeys: readonly Journey[]): string {
  const of = (direction: Direction) => journeys.filter((journey) => journey.direction === direction)
  const heads = (direction: Direction) => of(direction).reduce((sum, { item }) => sum + headsOf(visit, item), 0)
  const bags = (direction: Direction) => of(direction).reduce((sum, { item }) => sum + (item.carriage?.baggagePieces ?? 0), 0)
  return composer.say('sheets.arrivals.total', {
    arriving: heads('inbound'),
    leaving: heads('outbound'),
    bagsIn: bags('inbound'),
    bagsOut: bags('outbound')
  })
}
