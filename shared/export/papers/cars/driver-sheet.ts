import type { Language } from '../../../base/language'
import { clockOf, dateOf, type WallDate } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Office } from '../../../model/office'
import type { Item, Place, Vehicle, Visit } from '../../../model/visit'
import { type ColumnCar, carColumn } from '../../../rules/cars/car-column'
import { type TransferMoments, transferMoments } from '../../../rules/cars/transfer-moments'
import { inOrder } from '../../../rules/item-order'
import { ridesOf } from '../../../rules/rides-of'
import { placedTime } from '../../../rules/schedule'
import { streetLanguage } from '../../../rules/street-language'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, durationText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { doubleRule, rule, weights } from '../setting/rules'
import { listMeasure, listSection, listSheet } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { type SheetRow, sheetTable } from '../sheets/sheet-table'
import { shortNaming } from '../short-naming'

const widths = [mm(31), mm(53), mm(56), mm(30)] as const

type Ride = {
  readonly item: Item
  readonly moments: TransferMoments
  readonly car: ColumnCar
  readonly order: readonly ColumnCar[]
}

/**
 * A sheet a day for each car that drives, in the language of its driver whatever language the paper is asked in: number and
 * plate to be read at three metres, riders, telephones, and the trips with addresses as the street writes them.
 */
export function driverSheet(wish: PaperWish): BuiltPaper {
  const view = bookView(wish.visit, 'organisers')
  const frames = new Map<Language, PaperFrame>()
  const frameIn = (language: Language): PaperFrame => {
    const frame = frames.get(language) ?? paperFrame({ ...wish, language }, view)
    frames.set(language, frame)
    return frame
  }
  const sections = inOrder(view.vehicles).flatMap((vehicle) => {
    const frame = frameIn(vehicle.driver?.languages[0] ?? wish.language)
    return [...daysOf(view, wish.office, vehicle)].map(([day, rides]) => sheetOf(frame, vehicle, day, rides))
  })
  // Where all drivers read one language, so do the band and the title.
  const [only, ...others] = frames.values()
  const frame = only !== undefined && others.length === 0 ? only : frameIn(wish.language)
  const name = frame.composer.say('cars.paper.driver')
  const nothing: Section = {
    blocks: [{ node: frame.composer.p(sheetStyles(frame.language).row, frame.composer.say('cars.none')) }]
  }
  const paper = finishedPaper(
    frame,
    { ...wish, language: frame.language },
    { name, sheet: listSheet, sections: sections.length === 0 ? [nothing] : sections }
  )
  return { ...paper, notices: [...frames.values()].flatMap((each) => each.composer.notices()) }
}

function daysOf(visit: Visit, office: Office, vehicle: Vehicle): ReadonlyMap<WallDate, readonly Ride[]> {
  const days = new Map<WallDate, Ride[]>()
  for (const { item } of ridesOf(visit)) {
    const moments = transferMoments(visit, office, item)
    const time = placedTime(visit, item.id)
    const order = carColumn(visit, office, item)
    const car = order.find((one) => one.vehicle.id === vehicle.id)
    if (moments === undefined || time === undefined || car === undefined) continue
    const day = dateOf(time.startWall)
    days.set(day, [...(days.get(day) ?? []), { item, moments, car, order }])
  }
  return days
}

function sheetOf(frame: PaperFrame, vehicle: Vehicle, day: WallDate, rides: readonly Ride[]): Section {
  const blocks: readonly Block[] = [
    { node: headOf(frame, vehicle, `driver-${vehicle.id}-${day}`), keepWithNext: true },
    { node: peopleOf(frame, vehicle, rides) },
    ...trips(frame, rides),
    ...orderOf(frame, vehicle, rides)
  ]
  return listSection(frame, frame.composer.say('cars.paper.driver'), blocks, day)
}

/** Number of the car at 70 points, its plate at 50. */
function headOf(frame: PaperFrame, { callSign, plate, name, id }: Vehicle, target: string): Node {
  const { composer, language } = frame
  const { p, say, read } = composer
  const styles = sheetStyles(language)
  const sign = callSign ?? plain(read(name, `vehicles.${id}.name`)) ?? ''
  const large = sign.length > 2 ? 40 : 70
  return {
    stack: [
      ...draftAbove(frame, 1.2, 4.5),
      doubleRule(listMeasure),
      {
        margin: [0, mm(4), 0, mm(2)],
        columns: [
          {
            width: mm(50),
            stack: [
              p(styles.strong, say('cars.paper.car')),
              p({ family: 'serif', size: large, leading: 76 }, sign, {
                outline: true,
                outlineText: `${sign} ${plate ?? ''}`,
                id: target
              })
            ]
          },
          {
            width: listMeasure - mm(50),
            stack: [
              p(styles.strong, say('cars.paper.plate')),
              p({ family: 'sans', size: 50, leading: 76, weight: 600 }, plate ?? '–')
            ]
          }
        ]
      },
      rule(listMeasure, weights.day)
    ]
  }
}

const large = { family: 'sans', size: 13.5, leading: 19 } as const

function peopleOf(frame: PaperFrame, vehicle: Vehicle, rides: readonly Ride[]): Node {
  const { visit, composer, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const [first] = rides
  const duty = visit.dutyOfficer === undefined ? undefined : visit.people[visit.dutyOfficer]
  const phones = [
    ...(duty?.telephone === undefined ? [] : [{ label: say('cars.paper.dispatcher'), number: duty.telephone }]),
    ...(vehicle.driver?.telephone === undefined ? [] : [{ label: say('cars.paper.own'), number: vehicle.driver.telephone }])
  ]
  const row = (label: string, node: Node): Node => ({
    margin: [0, mm(3), 0, mm(3)],
    columns: [p(styles.strong, label, { width: mm(50) }), node]
  })
  return {
    stack: [
      row(say('cars.paper.passengers'), {
        width: listMeasure - mm(50),
        stack: first === undefined ? [] : ridersOf(frame, first.car).map((words) => p(large, words))
      }),
      rule(listMeasure, weights.hair),
      row(say('cars.paper.telephones'), {
        width: listMeasure - mm(50),
        stack: [
          {
            columns: phones.map(({ label, number }) => ({
              width: mm(60),
              stack: [p(styles.note, label), p({ ...large, weight: 600 }, number)]
            }))
          }
        ]
      })
    ]
  }
}

function ridersOf({ visit, composer }: PaperFrame, car: ColumnCar): readonly string[] {
  const { read, say } = composer
  const riders = car.seats.flatMap(({ name, number, person }) => (person === undefined ? [] : [{ name, number, person }]))
  const seated = riders.flatMap(({ name, number, person }) => {
    const record = visit.people[person]
    const words = record === undefined ? undefined : plain(shortNaming(record, composer))
    const seat = plain(read(name, 'office.seat')) ?? say('cars.seatNumber', { number })
    return words === undefined
      ? []
      : [composer.language === 'zh' ? `${words}（${seat}）` : `${words} (${seat.toLocaleLowerCase()})`]
  })
  return seated.length === 0 ? [say('cars.paper.empty')] : seated
}

/** One row a trip: the hour of departure large, both ends with their address as the street writes it. */
function trips(frame: PaperFrame, rides: readonly Ride[]): readonly Block[] {
  const { visit, composer, language } = frame
  const { p, say } = composer
  const styles = sheetStyles(language)
  const heads = (['leaves', 'from', 'to', 'remark'] as const).map((head, index) => ({
    head: say(`cars.paper.${head}`),
    width: widths[index] ?? 0
  }))
  let before = rides[0]
  const rows = rides.map((ride): SheetRow => {
    const { item, moments, car } = ride
    const clock = (at: number) => clockText(clockOf(wallAt(visit.hostZone, at)), language)
    const changed = ridersOf(frame, car).join() !== (before === undefined ? '' : ridersOf(frame, before.car).join())
    before = ride
    const right = mm(3)
    const end = (place: Place | undefined, words: string): readonly Node[] => [
      p({ ...large, size: 12.5, leading: 17 }, nameInStreet(frame, place), { right }),
      p(styles.note, addressOf(frame, place), { right }),
      p(styles.strong, words, { right })
    ]
    const stands = say('cars.paper.stands', { place: clock(moments.inPlace), boarding: clock(car.boards ?? moments.boarding) })
    return {
      cells: [
        [p({ family: 'sans', size: 22, leading: 27, weight: 600 }, clock(moments.departure))],
        end(item.transfer === undefined ? undefined : visit.places[item.transfer.from], stands),
        end(
          item.transfer === undefined ? undefined : visit.places[item.transfer.to],
          say('cars.paper.arrives', { clock: clock(moments.arrival) })
        ),
        [
          p(styles.row, say('cars.paper.drives', { minutes: durationText(item.transfer?.drive ?? 0, language) })),
          ...(changed
            ? [p(styles.note, say('cars.paper.changed', { people: ridersOf(frame, car).join(say('papers.list.names')) }))]
            : [])
        ]
      ]
    }
  })
  return sheetTable(frame, { columns: heads, rows, padding: mm(2.4), space: mm(4) })
}

function nameInStreet({ visit, composer }: PaperFrame, place: Place | undefined): string | undefined {
  const local = place === undefined ? undefined : streetLanguage(visit, place)
  const own = local === undefined ? undefined : (place?.shortName ?? place?.name)?.[local]
  const read = plain(composer.read(place?.shortName ?? place?.name, `places.${place?.id}.name`))
  return own === undefined || own === read || composer.language === local ? read : `${read} ${own}`
}

/** The address in the script of the street, whatever the language of the sheet. */
function addressOf({ visit, composer }: PaperFrame, place: Place | undefined) {
  const local = place === undefined ? undefined : streetLanguage(visit, place)
  const text = local === undefined ? undefined : place?.address?.[local]
  if (text !== undefined && local !== undefined) return { text, language: local }
  return composer.read(place?.address, `places.${place?.id}.address`)
}

/** The order of the column in one line, the own car marked by its place in bold. */
function orderOf(frame: PaperFrame, vehicle: Vehicle, rides: readonly Ride[]): readonly Block[] {
  const { composer } = frame
  const [first] = rides
  if (first === undefined || first.order.length < 2) return []
  const marked = first.order.flatMap((car, index) => {
    const words = car.vehicle.callSign ?? plain(composer.read(car.vehicle.name, 'vehicles.name')) ?? ''
    const own = car.vehicle.id === vehicle.id ? { words, as: { weight: 600 as const } } : words
    return index === 0 ? [own] : [' – ', own]
  })
  const [before = '', after = ''] = composer.say('cars.paper.order', { cars: '\u0001' }).split('\u0001')
  return [{ node: composer.p({ ...large, size: 12 }, [before, ...marked, after]), space: mm(6) }]
}
