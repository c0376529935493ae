import { guestView } from './audience-view'
import type { BuiltPaper } from './built-paper'
import { finishedPaper } from './finished-paper'
import { type PaperFrame, paperFrame } from './paper-frame'
import type { PaperWish } from './paper-wish'
import { programmeDays } from './programme-data'
import { russianDay } from './russian-day'
import { russianOpening } from './russian-opening'
import { russianStyles as styles } from './russian-styles'
import { a4, measureOf, mm } from './setting/measures'
import type { Node } from './setting/node'
import type { Block } from './setting/paper-definition'
import { rule } from './setting/rules'
import { pageStandIn } from './setting/stand-in'
import { runningTitle, twoLineFoot } from './two-line-foot'

const sheet = a4(20, 10, 20, 18)
const measure = measureOf(sheet)

/** The guests' programme as a Russian office sets it: approved above, centred, in a serif, without lines. */
export function russianGuestProgramme(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, guestView(wish.visit))
  const { composer, visit } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const blocks = [
    { node: russianOpening(frame, wish.setting?.approval !== false) },
    ...days.flatMap((day) => russianDay(frame, day))
  ]
  const name = composer.say('papers.guest.name')
  const section = {
    head: headOf(frame, false),
    laterHead: headOf(frame, true),
    foot: twoLineFoot(frame, sheet, { title: runningTitle(frame, composer.say('papers.guest.label')) }),
    blocks: ended(blocks)
  }
  return finishedPaper(frame, wish, { name, sheet, sections: [section] })
}

/** Nothing but the number of the page, from the second on, and a marking. */
function headOf({ composer, marking }: PaperFrame, numbered: boolean): Node {
  const { left, right } = sheet.margins
  const side = measure * 0.3
  return {
    margin: [left, mm(10.4), right, 0],
    columns: [
      composer.p(styles.page, '', { width: side }),
      composer.p(styles.page, numbered ? pageStandIn : '', { width: measure - 2 * side }),
      composer.p(styles.marking, marking, { width: side })
    ]
  }
}

/** A short rule after the last line, on its page. */
function ended(blocks: readonly Block[]): readonly Block[] {
  const length = mm(34)
  const last = blocks.at(-1)
  if (last === undefined) return blocks
  const closing = rule(length, 0.6, [(measure - length) / 2, mm(4.5), 0, 0])
  return [...blocks.slice(0, -1), { ...last, node: { stack: [last.node, closing] } }]
}
