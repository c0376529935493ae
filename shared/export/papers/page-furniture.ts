import type { Composer, Content } from './paper-composer'
import { a4, measureOf, mm, type Sheet } from './setting/measures'
import type { Node } from './setting/node'
import { pageStandIn, pagesStandIn } from './setting/stand-in'
import type { Style } from './setting/style'

export const guestSheet = a4(20, 20, 21, 17)
export const bookSheet = a4(25, 20, 21, 21)

const furniture: Style = { family: 'sans', size: 7, leading: 9 }
const marking: Style = { family: 'sans', size: 7.8, leading: 9, weight: 600, tracking: 0.06 }

/** Head of a page, 11 mm from the top: running title, marking, day and date with the zone. */
export function pageHead(composer: Composer, sheet: Sheet, words: { left: Content; middle?: Content; right: Content }): Node {
  const { left, right } = sheet.margins
  const width = measureOf(sheet)
  const side = width * (words.middle === undefined ? 0.5 : 0.36)
  return {
    margin: [left, mm(10.9), right, 0],
    columns: [
      composer.p(furniture, words.left, { width: side }),
      composer.p({ ...marking, align: 'center' }, words.middle, { width: width - 2 * side }),
      composer.p({ ...furniture, align: 'right' }, words.right, { width: side })
    ]
  }
}

/** Foot of a page, its last line 9.5 mm from the bottom: marking on a line of its own, imprint, page of pages. */
export function pageFoot(composer: Composer, sheet: Sheet, words: { imprint: Content; mark?: Content }): Node {
  const { left, right, bottom } = sheet.margins
  const width = measureOf(sheet)
  const page = composer.say('papers.furniture.page', { page: pageStandIn, pages: pagesStandIn })
  const mark = words.mark === undefined ? [] : [composer.p({ ...marking, size: 7 }, words.mark)]
  const above = bottom - mm(9.5) - furniture.leading - (mark.length > 0 ? marking.leading : 0)
  return {
    margin: [left, above, right, 0],
    stack: [
      ...mark,
      {
        columns: [
          composer.p(furniture, words.imprint, { width: width * 0.8 }),
          composer.p({ ...furniture, align: 'right' }, page, { width: width * 0.2 })
        ]
      }
    ]
  }
}
