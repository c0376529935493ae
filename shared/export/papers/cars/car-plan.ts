import type { PersonId } from '../../../base/id'
import { clockOf, dateOf, type WallTime } from '../../../base/wall-time'
import { type Instant, wallAt } from '../../../base/zone'
import type { Office } from '../../../model/office'
import type { Item, Vehicle } from '../../../model/visit'
import { type ColumnCar, carColumn } from '../../../rules/cars/car-column'
import { carProfileOf } from '../../../rules/cars/seat-numbers'
import { transferMoments } from '../../../rules/cars/transfer-moments'
import { ridesOf } from '../../../rules/rides-of'
import { placedTime } from '../../../rules/schedule'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayText, dayWithYearText, durationText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { acrossMeasure, acrossSection, acrossSheet } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { shortNaming } from '../short-naming'
import { type CarSign, carDrawing } from './car-drawing'
import { footOfCarPlan } from './car-plan-foot'
import { carSigns } from './car-signs'

/** The column of every transfer on a sheet of its own: cars in driving order at the kerb, who sits where, by which rule. */
export function carPlan(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const name = frame.composer.say('cars.paper.plan')
  const signs = carSigns(frame)
  const rides = ridesOf(frame.visit).filter(({ item }) => (item.transfer?.vehicles.length ?? 0) > 0)
  const sections = rides.map(({ item }, index) => sheetOf(frame, wish.office, item, signs, `${name} ${index + 1}`, index === 0))
  const empty = acrossSection(frame, name, [
    { node: frame.composer.p(sheetStyles(wish.language).row, frame.composer.say('cars.none')) }
  ])
  return finishedPaper(frame, wish, { name, sheet: acrossSheet, sections: sections.length === 0 ? [empty] : sections })
}

function sheetOf(
  frame: PaperFrame,
  office: Office,
  item: Item,
  signs: ReadonlyMap<PersonId, CarSign>,
  name: string,
  first: boolean
): Section {
  const { visit, composer, language, hostCity, offset } = frame
  const cars = carColumn(visit, office, item)
  const day = dateOf(placedTime(visit, item.id)?.startWall ?? (`${visit.from}T00:00` as WallTime))
  const right = composer.say('sheets.furniture.when', { dates: dayWithYearText(day, language), city: hostCity, offset })
  const pitch = Math.min(mm(44.5), acrossMeasure / Math.max(1, cars.length))
  const blocks = [
    { node: headOf(frame, office, item, name, first) },
    { node: drawings(frame, cars, signs, pitch), space: mm(2.4) },
    { node: { columns: cars.map((car) => underCar(frame, office, car, pitch)) }, space: mm(2) },
    { node: footOfCarPlan(frame, office, item, cars), space: mm(3) }
  ]
  return acrossSection(frame, name, blocks, right)
}

function headOf(frame: PaperFrame, office: Office, item: Item, id: string, draft: boolean): Node {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const time = placedTime(visit, item.id)
  const moments = transferMoments(visit, office, item)
  const place = (end: 'from' | 'to') => {
    const record = item.transfer === undefined ? undefined : visit.places[item.transfer[end]]
    return plain(read(record?.shortName ?? record?.name, `places.${record?.id}.name`)) ?? ''
  }
  const title = `${place('from')} – ${place('to')}`
  const clock = (at: Instant) => clockText(clockOf(wallAt(time?.startZone ?? visit.hostZone, at)), language)
  const values = {
    drive: durationText(item.transfer?.drive ?? 0, language),
    slack: durationText(Math.abs(moments?.slack ?? 0), language)
  }
  const lines =
    moments === undefined
      ? []
      : ([
          [moments.inPlace, say('cars.moments.inPlace')],
          [moments.boarding, say('cars.moments.boarding')],
          [moments.departure, say(moments.slack < 0 ? 'cars.moments.departureShort' : 'cars.moments.departure', values)],
          [moments.arrival, say('cars.moments.arrival', { place: place('to') })]
        ] as const)
  return {
    stack: [
      {
        columns: [
          {
            width: acrossMeasure * 0.56,
            stack: [
              ...(draft ? draftAbove(frame, 1, 1.6) : []),
              p({ ...styles.across, weight: 400, size: 20 }, title, { outline: true, outlineText: title, id }),
              p(styles.aside, time === undefined ? undefined : dayText(dateOf(time.startWall), language))
            ]
          },
          {
            width: acrossMeasure * 0.44,
            stack: lines.map(([at, words]) => ({
              columns: [
                p(styles.strong, clock(at), { width: mm(16) }),
                p(styles.row, words, { width: acrossMeasure * 0.44 - mm(16) })
              ]
            }))
          }
        ]
      },
      rule(acrossMeasure, weights.heavy, [0, mm(3), 0, 0])
    ]
  }
}

function drawings(frame: PaperFrame, cars: readonly ColumnCar[], signs: ReadonlyMap<PersonId, CarSign>, pitch: number): Node {
  const { composer, language } = frame
  const note = sheetStyles(language).note
  const drawn = cars.map((car) => carDrawing(car, signs))
  const highest = Math.max(0, ...drawn.map(({ height }) => height))
  return {
    stack: [
      {
        columns: drawn.map(({ svg, width, height }) => ({
          width: pitch,
          stack: [
            width > pitch - mm(2)
              ? { svg, fit: [pitch - mm(2), highest] as const, margin: [0, 0, 0, 0] as const }
              : { svg, margin: [0, 0, 0, highest - height] as const }
          ]
        }))
      },
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: mm(2),
            x2: acrossMeasure,
            y2: mm(2),
            lineWidth: mm(0.18),
            lineColor: 'black',
            dash: { length: 12, space: 8 }
          },
          ...arrow()
        ]
      },
      {
        columns: [
          composer.p(note, composer.say('cars.travel'), { width: acrossMeasure * 0.3 - mm(12), indent: mm(12), above: -mm(1.4) }),
          composer.p({ ...note, align: 'right' }, composer.say('cars.kerb'), {
            width: acrossMeasure * 0.7 + mm(12),
            above: -mm(1.4)
          })
        ]
      }
    ]
  }
}

/** Of lines, since a path of the engine lies where its numbers say, whatever stands before it. */
function arrow() {
  const y = mm(5.4)
  const stroke = (x1: number, y1: number, x2: number, y2: number) =>
    ({ type: 'line', x1, y1, x2, y2, lineWidth: mm(0.3), lineColor: 'black' }) as const
  return [stroke(0.6, y, mm(9), y), stroke(0.6, y, mm(1.9), y - mm(1.1)), stroke(0.6, y, mm(1.9), y + mm(1.1))]
}

function underCar(frame: PaperFrame, office: Office, car: ColumnCar, width: number): Node {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const { vehicle } = car
  const right = mm(3)
  const sign = mm(4 + 4.4 * (vehicle.callSign ?? '').length)
  const profile = carProfileOf(office, vehicle)
  const seatName = (number: number) =>
    plain(read(profile?.seats.find((seat) => seat.number === number)?.name, 'office.seat')) ?? say('cars.seatNumber', { number })
  const rows = [
    ...car.seats.flatMap(({ number, person }) => (person === undefined ? [] : [{ seat: seatName(number), person }])),
    ...car.loose.map((person) => ({ seat: say('cars.noSeat'), person }))
  ]
  const boards = car.boards === undefined ? undefined : clockText(clockOf(wallAt(visit.hostZone, car.boards)), language)
  return {
    width,
    stack: [
      rule(width - right, weights.day),
      {
        columns: [
          p({ ...styles.title, size: 21, leading: 25 }, vehicle.callSign ?? '', { width: sign }),
          p({ ...styles.smallStrong, leading: 9.6 }, say(`terms.columnRoles.${vehicle.columnRole}`), {
            width: width - right - sign,
            above: mm(2.4)
          })
        ]
      },
      p({ family: 'sans', size: 12, leading: 15, weight: 600 }, vehicle.plate ?? '–', { right }),
      p(styles.small, [driverName(frame, vehicle), { words: ` ${vehicle.driver?.telephone ?? ''}`, as: { weight: 600 } }], {
        right
      }),
      p(styles.small, boards === undefined ? say('cars.paper.empty') : say('cars.boards', { clock: boards }), {
        right,
        below: mm(1)
      }),
      ...rows.flatMap(({ seat, person }): readonly Node[] => {
        const record = visit.people[person]
        return [
          rule(width - right, weights.hair),
          p(styles.smallStrong, seat, { right, above: mm(0.6) }),
          p(styles.small, record === undefined ? undefined : shortNaming(record, composer), { right, below: mm(0.6) })
        ]
      })
    ]
  }
}

export function driverName({ visit, composer }: PaperFrame, { driver, id }: Vehicle) {
  const person = driver?.person === undefined ? undefined : visit.people[driver.person]
  return (
    (person === undefined ? composer.read(driver?.function, `vehicles.${id}.driver`) : shortNaming(person, composer)) ??
    composer.say('cars.driver')
  )
}
