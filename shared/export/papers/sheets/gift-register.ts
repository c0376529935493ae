import type { Gift } from '../../../model/visit'
import { inOrder } from '../../../rules/item-order'
import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { type PaperFrame, paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { mm } from '../setting/measures'
import { shortNaming } from '../short-naming'
import { listSection, listSheet, sheetOpening } from './sheet-frame'
import { sheetStyles } from './sheet-styles'
import { type SheetRow, sheetTable } from './sheet-table'

const widths = [8, 35, 23, 33, 27, 21, 23].map(mm)

/** Presents of both sides: from whom, to whom, in whose keeping, worth what, entered under which number. */
export function giftRegister(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const { say } = frame.composer
  const name = say('sheets.gifts.name')
  const labels = ['number', 'gift', 'from', 'to', 'keeper', 'value', 'state'] as const
  const columns = labels.map((label, index) => ({ head: say(`sheets.gifts.${label}`), width: widths[index] ?? 0 }))
  const rows = inOrder(frame.visit.gifts).map((gift, index) => rowOf(frame, gift, index))
  const blocks = [{ node: sheetOpening(frame, name), keepWithNext: true }, ...sheetTable(frame, { columns, rows })]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}

function rowOf({ composer, visit, language }: PaperFrame, gift: Gift, index: number): SheetRow {
  const { p, read, say } = composer
  const styles = sheetStyles(language)
  const side = (id: Gift['from']) => read(visit.sides[id]?.shortName ?? visit.sides[id]?.name, `sides.${id}.name`)
  const receiver = 'person' in gift.to ? visit.people[gift.to.person] : undefined
  const keeper = gift.keeper === undefined ? undefined : visit.people[gift.keeper]
  const to = 'side' in gift.to ? side(gift.to.side) : receiver === undefined ? undefined : shortNaming(receiver, composer)
  const right = mm(2)
  return {
    cells: [
      [p(styles.strong, String(index + 1))],
      [p(styles.strong, read(gift.title, `gifts.${gift.id}.title`), { right })],
      [p(styles.small, side(gift.from), { right })],
      [p(styles.small, to, { right })],
      [p(styles.small, keeper === undefined ? undefined : shortNaming(keeper, composer), { right })],
      [p(styles.small, gift.value, { right })],
      [p(styles.small, say(`sheets.gifts.states.${gift.state}`)), p(styles.small, gift.registered)]
    ]
  }
}
