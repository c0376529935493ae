import { bookView } from '../audience-view'
import { factBlocks } from '../briefing-book/facts'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { listMeasure, listSection, listSheet, sheetOpening } from './sheet-frame'

/** Figures of the place with source and date, for the head of delegation and the press. */
export function factsSheet(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, wish.audience))
  const name = frame.composer.say('sheets.facts.name')
  const blocks = [{ node: sheetOpening(frame, name), keepWithNext: true }, ...factBlocks(frame, listMeasure)]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}
