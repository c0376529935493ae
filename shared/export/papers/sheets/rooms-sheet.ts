import { bookView } from '../audience-view'
import type { BuiltPaper } from '../built-paper'
import { finishedPaper } from '../finished-paper'
import { paperFrame } from '../paper-frame'
import type { PaperWish } from '../paper-wish'
import { roomBlocks } from './room-blocks'
import { listMeasure, listSection, listSheet, sheetOpening } from './sheet-frame'

/** Who sleeps in which room for how many nights, for those who hand out the keys. */
export function roomsSheet(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, bookView(wish.visit, 'organisers'))
  const name = frame.composer.say('sheets.rooms.name')
  const blocks = [{ node: sheetOpening(frame, name) }, ...roomBlocks(frame, listMeasure)]
  return finishedPaper(frame, wish, { name, sheet: listSheet, sections: [listSection(frame, name, blocks)] })
}
