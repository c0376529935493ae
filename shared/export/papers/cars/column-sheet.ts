import { clockOf, dateOf } from '../../../base/wall-time'
import { wallAt } from '../../../base/zone'
import type { Vehicle } from '../../../model/visit'
import { carColumn } from '../../../rules/cars/car-column'
import { transferMoments } from '../../../rules/cars/transfer-moments'
import { inOrder } from '../../../rules/item-order'
import { ridesOf } from '../../../rules/rides-of'
import { placedTime } from '../../../rules/schedule'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { draftAbove } from '../draft-above'
import { finishedPaper } from '../finished-paper'
import { namesInLine } from '../names-in-line'
import { type PaperFrame, paperFrame } from '../paper-frame'
import { clockText, dayText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { mm } from '../setting/measures'
import type { Block } from '../setting/paper-definition'
import { acrossMeasure, acrossSection, acrossSheet } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { type SheetRow, sheetTable } from '../sheets/sheet-table'
import { carFailures } from './car-failures'
import { driverName } from './car-plan'

const vehicleWidths = [mm(24), mm(44), mm(38), mm(60), mm(46), acrossMeasure - mm(212)] as const

/** The whole column on paper: each vehicle with plate, driver, telephone and usual riders; then every transfer with its hours. */
export function columnSheet(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { composer, language } = frame
  const name = composer.say('cars.paper.column')
  const title = composer.p(sheetStyles(language).across, name, { outline: true, outlineText: name, id: 'column' })
  const blocks: readonly Block[] = [
    { node: { stack: [...draftAbove(frame, 1, 3), title] }, keepWithNext: true },
    ...vehicles(frame),
    ...rides(frame, wish)
  ]
  return finishedPaper(frame, wish, { name, sheet: acrossSheet, sections: [acrossSection(frame, name, blocks)] })
}

function vehicles(frame: PaperFrame): readonly Block[] {
  const { visit, composer } = frame
  const { say } = composer
  const heads = [
    say('cars.paper.car'),
    say('cars.paper.role'),
    say('cars.paper.plate'),
    say('cars.driver'),
    say('cars.paper.telephones'),
    bracketed(composer, say('cars.paper.usual'), say('cars.paper.seats').toLocaleLowerCase())
  ]
  const columns = heads.map((head, index) => ({ head, width: vehicleWidths[index] ?? 0 }))
  return sheetTable(frame, { columns, rows: inOrder(visit.vehicles).map((vehicle) => vehicleRow(frame, vehicle)), space: mm(3) })
}

function vehicleRow(frame: PaperFrame, vehicle: Vehicle): SheetRow {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const right = mm(3)
  const spoken = (vehicle.driver?.languages ?? []).map(
    (code) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  )
  const usual = namesInLine(
    (vehicle.usual ?? []).flatMap((id) => visit.people[id] ?? []),
    composer
  )
  return {
    cells: [
      [p({ ...styles.section, size: 16 }, vehicle.callSign ?? '')],
      [
        p(styles.strong, say(`terms.columnRoles.${vehicle.columnRole}`), { right }),
        p(styles.small, read(vehicle.name, `vehicles.${vehicle.id}.name`), { right })
      ],
      [p({ ...styles.strong, size: 11 }, vehicle.plate ?? '–', { right })],
      [
        p(styles.row, driverName(frame, vehicle), { right }),
        ...(spoken.length === 0
          ? []
          : [p(styles.small, say('cars.paper.languages', { languages: spoken.join(say('papers.list.names')) }), { right })])
      ],
      [p(styles.strong, vehicle.driver?.telephone ?? '–', { right })],
      [p(styles.small, bracketed(composer, usual, String(vehicle.seats)))]
    ]
  }
}

/** One row a transfer: when the cars stand, fill, leave and arrive, and in which order they drive. */
function rides(frame: PaperFrame, wish: PaperWish): readonly Block[] {
  const { visit, composer, language } = frame
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const right = mm(3)
  const heads = [
    say('cars.route.day'),
    say('cars.paper.leaves'),
    say('cars.paper.from'),
    say('cars.paper.to'),
    `${say('cars.view.column')} · ${say('cars.fails.heading').toLocaleLowerCase(language)}`
  ]
  const widths = [mm(34), mm(40), mm(46), mm(46), acrossMeasure - mm(166)]
  const place = (id: keyof typeof visit.places | undefined) => {
    const record = id === undefined ? undefined : visit.places[id]
    return read(record?.shortName ?? record?.name, `places.${record?.id}.name`)
  }
  const rows = ridesOf(visit).flatMap(({ item }): readonly SheetRow[] => {
    const moments = transferMoments(visit, wish.office, item)
    const time = placedTime(visit, item.id)
    if (moments === undefined || time === undefined) return []
    const clock = (at: number) => clockText(clockOf(wallAt(time.startZone, at)), language)
    const cars = carColumn(visit, wish.office, item).map(({ vehicle, heads: riders }) =>
      bracketed(composer, vehicle.callSign ?? '–', String(riders))
    )
    const stands = say('cars.paper.stands', { place: clock(moments.inPlace), boarding: clock(moments.boarding) })
    return [
      {
        cells: [
          [p(styles.row, dayText(dateOf(time.startWall), language), { right })],
          [p(styles.strong, clock(moments.departure), { right }), p(styles.small, stands, { right })],
          [p(styles.row, place(item.transfer?.from), { right })],
          [
            p(styles.row, place(item.transfer?.to), { right }),
            p(styles.small, say('cars.paper.arrives', { clock: clock(moments.arrival) }), { right })
          ],
          [
            p(styles.row, cars.join(' – ')),
            ...carFailures(frame, wish.office, item).map((parts, at) =>
              p(styles.small, parts, at === 0 ? { above: mm(0.8) } : {})
            )
          ]
        ]
      }
    ]
  })
  return sheetTable(frame, { columns: heads.map((head, index) => ({ head, width: widths[index] ?? 0 })), rows, space: mm(8) })
}

/** Chinese brackets are as wide as a character and need no space. */
function bracketed({ language }: PaperFrame['composer'], words: string, within: string): string {
  return language === 'zh' ? `${words}（${within}）` : `${words} (${within})`.trimStart()
}
