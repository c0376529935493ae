import type { SeatingPlan } from '../../../model/visit'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import type { PaperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Block } from '../setting/paper-definition'
import { listMeasure, listSection, listSheet, sheetOpening } from '../sheets/sheet-frame'
import { sheetStyles } from '../sheets/sheet-styles'
import { nothingEntered, type SheetRow, sheetTable } from '../sheets/sheet-table'
import { wordsOf } from './plan-list'
import { planSeats } from './plan-seats'
import { type ItemPlan, plansInOrder } from './plans-in-order'
import { type Frames, framesOf } from './seating-plans'

const [seat, number] = [mm(14), mm(14)]
const half = (listMeasure - seat - number) / 2

/** Table by table who has which seat, in two languages, with those who have none. */
export function tableList(wish: PaperWish): BuiltPaper {
  const frames = framesOf(wish)
  const [frame, twin] = frames
  const name = frame.composer.say('plans.names.table-list')
  const title = {
    words: { text: twin.composer.say('plans.names.table-list'), language: twin.language },
    as: { ...sheetStyles(twin.language).title, leading: sheetStyles(frame.language).title.leading },
    width: half
  }
  const plans = plansInOrder(frame).filter(({ plan }) => plan.seats.length > 0)
  const tables = plans.flatMap((entry) => entry.plan.tables.flatMap((table) => blocksOf(frames, entry, table)))
  const blocks = tables.length > 0 ? tables : [{ node: nothingEntered(frame, listMeasure), space: mm(6) }]
  const opening: Block = { node: sheetOpening(frame, name, title), keepWithNext: true }
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, [opening, ...blocks])], twin })
}

function blocksOf(frames: Frames, { item, plan }: ItemPlan, table: SeatingPlan['tables'][number]): readonly Block[] {
  const [frame, twin] = frames
  const styles = sheetStyles(frame.language)
  const seatAt = planSeats(frame, plan)
  const rows = Array.from({ length: table.seats }, (_, index) => index + 1).flatMap((position): readonly SheetRow[] => {
    const { person, number: listed } = seatAt(table.id, position)
    if (person === undefined) return []
    return [
      {
        cells: [
          [frame.composer.p(styles.strong, String(position))],
          [frame.composer.p(styles.row, listed)],
          [frame.composer.p(styles.row, wordsOf(frame, person), { right: mm(3) })],
          [twin.composer.p(sheetStyles(twin.language).row, wordsOf(twin, person))]
        ]
      }
    ]
  })
  if (rows.length === 0) return []
  return sheetTable(frame, {
    columns: [
      { head: frame.composer.say('plans.seat'), width: seat },
      { head: frame.composer.say('plans.number'), width: number },
      { head: frame.composer.say('plans.person'), width: half },
      { head: twin.composer.say('plans.person'), width: half }
    ],
    rows,
    padding: mm(0.9),
    title: (continued) => {
      const name = headOf(frame, item, plan, table)
      return [
        frame.composer.p(styles.section, continued ? frame.composer.say('plans.continued', { name }) : name, { below: mm(1) })
      ]
    }
  })
}

function headOf(
  { composer }: PaperFrame,
  item: ItemPlan['item'],
  plan: SeatingPlan,
  table: SeatingPlan['tables'][number]
): string {
  const name = plain(composer.read(table.name, `seatingPlans.${plan.id}.tables.${table.id}.name`))
  const title = plain(composer.read(item.shortTitle ?? item.title, `items.${item.id}.shortTitle`)) ?? ''
  // The one table without a name among named ones is the plan's own.
  const unnamed = plan.tables.filter((one) => one.name === undefined)
  const numbered = unnamed.length > 1 ? composer.say('plans.tableNumber', { number: plan.tables.indexOf(table) + 1 }) : undefined
  const of = plan.tables.length > 1 ? (name ?? numbered) : undefined
  const own = plain(composer.read(plan.title, `seatingPlans.${plan.id}.title`)) ?? title
  return [own, of].filter((part) => part !== undefined).join(' · ')
}
