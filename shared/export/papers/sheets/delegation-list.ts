import { bookView, guestView } from '../audience-view'
import { delegationBlocks, twinOf } from '../briefing-book/delegation-lists'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { hasPhotographs } from '../photographs-of'
import { mm } from '../setting/measures'
import type { Style } from '../setting/style'
import { listSection, listSheet, sheetOpening } from './sheet-frame'
import { sheetStyles } from './sheet-styles'

const widths = { number: mm(11), own: mm(92), other: mm(67) }

/** Both delegations by precedence, in the paper's language and the other side's or the one wished for. */
export function delegationList(wish: PaperWish): BuiltPaper {
  const internal = wish.audience === 'organisers'
  const frame = paperFrame(wish, internal ? bookView(wish.visit, 'organisers') : guestView(wish.visit))
  const { composer } = frame
  const other = wish.second ?? twinOf(frame)
  const twin = paperFrame({ ...wish, language: other }, frame.visit)
  const name = composer.say('sheets.list.name')
  const own = sheetStyles(wish.language).title
  const beside: Style = { ...sheetStyles(other).title, leading: own.leading }
  const title = { words: { text: twin.composer.say('sheets.list.name'), language: other }, as: beside, width: widths.other }
  const photographs = hasPhotographs(wish) ? { photographs: wish } : {}
  const blocks = [
    { node: sheetOpening(frame, name, title) },
    ...delegationBlocks(frame, { widths, other, internal, ...photographs })
  ]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}
