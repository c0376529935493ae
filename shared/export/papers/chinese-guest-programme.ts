import { guestView } from './audience-view'
import type { BuiltPaper } from './built-paper'
import { chineseApproval } from './chinese-approval'
import { chineseDay } from './chinese-day'
import { chineseOpening } from './chinese-opening'
import { chineseStyles } from './chinese-styles'
import { finishedPaper } from './finished-paper'
import { type PaperFrame, paperFrame } from './paper-frame'
import { datesWithDaysText } from './paper-times'
import type { PaperWish } from './paper-wish'
import { programmeDays } from './programme-data'
import { a4, measureOf, mm } from './setting/measures'
import type { Node } from './setting/node'
import { pageStandIn, pagesStandIn } from './setting/stand-in'
import { runningTitle } from './two-line-foot'

const sheet = a4(28, 26, 37, 35)
const measure = measureOf(sheet)

/** The guests' programme as a Chinese office sets it, on the page of GB/T 9704. */
export function chineseGuestProgramme(wish: PaperWish): BuiltPaper {
  const frame = paperFrame(wish, guestView(wish.visit))
  const { composer, visit } = frame
  const days = programmeDays(visit, composer).filter((day) => day.rows.length > 0)
  const section = {
    head: headOf(frame),
    foot: footOf(frame, 'right'),
    evenFoot: footOf(frame, 'left'),
    blocks: [
      { node: chineseOpening(frame) },
      ...days.flatMap((day, index) => chineseDay(frame, day, index === 0)),
      ...chineseApproval(frame, wish)
    ]
  }
  return finishedPaper(frame, wish, { name: composer.say('papers.guest.name'), sheet, sections: [section] })
}

function headOf(frame: PaperFrame): Node {
  const { composer, visit, language, hostCity, offset, marking } = frame
  const styles = chineseStyles(language)
  const { left, right } = sheet.margins
  const middle = marking === undefined ? 0 : measure * 0.2
  const dates = datesWithDaysText(visit.from, visit.until, language)
  const when = composer.say('papers.furniture.place', { dates, city: hostCity, offset })
  const side = (measure - middle) / 2
  return {
    margin: [left, mm(21.5), right, 0],
    columns: [
      composer.p(styles.furniture, runningTitle(frame, composer.say('papers.guest.name')), { width: side }),
      ...(marking === undefined ? [] : [composer.p(styles.marking, marking, { width: middle })]),
      composer.p({ ...styles.furniture, align: 'right' }, when, { width: side })
    ]
  }
}

/** `— 1 —` one character in from the outer edge; the imprint below it. */
function footOf({ composer, language, imprint, marking }: PaperFrame, outer: 'left' | 'right'): Node {
  const { p, say } = composer
  const styles = chineseStyles(language)
  const { left, right } = sheet.margins
  const inset = styles.page.size
  const ends = { ...styles.furniture, align: 'right' } as const
  return {
    margin: [left, mm(6.2), right, 0],
    stack: [
      p({ ...styles.page, align: outer }, `— ${pageStandIn} —`, {
        indent: inset,
        right: inset,
        below: mm(marking === undefined ? 6.4 : 3)
      }),
      ...(marking === undefined ? [] : [p({ ...styles.furniture, weight: 600 }, marking)]),
      {
        columns: [
          p(styles.furniture, imprint, { width: measure * 0.78 }),
          p(ends, say('papers.furniture.page', { page: pageStandIn, pages: pagesStandIn }), { width: measure * 0.22 })
        ]
      }
    ]
  }
}
