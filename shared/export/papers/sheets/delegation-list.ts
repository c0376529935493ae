import { bookView, guestView } from '../audience-view'
import { delegationBlocks, twinOf } from '../briefing-book/delegation-lists'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { hasPhotographs } from '../photographs-of'
import { estimatedLines } from '../setting/estimated-lines'
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
  const words = twin.composer.say('sheets.list.name')
  // A title of two words stays on its line.
  const { size: usual } = sheetStyles(other).title
  const size = estimatedLines(words, { ...sheetStyles(other).title, size: usual * 1.14 }, widths.other) > 1 ? 19.5 : usual
  const beside: Style = { ...sheetStyles(other).title, size, leading: own.leading }
  const title = { words: { text: words, language: other }, as: beside, width: widths.other }
  const photographs = hasPhotographs(wish) ? { photographs: wish } : {}
  const blocks = [
    { node: sheetOpening(frame, name, title) },
    ...delegationBlocks(frame, { widths, other, internal, twin, ...photographs })
  ]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}
