import type { WallDate } from '../../../base/wall-time'
import { draftAbove } from '../draft-above'
import { pageFoot, pageHead } from '../page-furniture'
import type { Content, Words } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { datesWithDaysText, dayWithYearText } from '../paper-times'
import { a4, a4Across, measureOf, mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { doubleRule } from '../setting/rules'
import type { Style } from '../setting/style'
import { runningTitle, twoLineFoot } from '../two-line-foot'
import { sheetStyles } from './sheet-styles'

export const listSheet = a4(20, 20, 20, 16)
export const listMeasure = measureOf(listSheet)
export const acrossSheet = a4Across(15, 12, 15, 16)
export const acrossMeasure = measureOf(acrossSheet)

/** An upright sheet with running title, marking and dates at its head: those of the visit, unless the sheet is for a day. */
export function listSection(frame: PaperFrame, name: string, blocks: readonly Block[], day?: WallDate): Section {
  const { composer, visit, language, hostCity, offset, marking, imprint } = frame
  const dates = day === undefined ? datesWithDaysText(visit.from, visit.until, language) : dayWithYearText(day, language)
  return {
    head: pageHead(composer, listSheet, {
      left: runningTitle(frame, name),
      middle: marking,
      right: composer.say('papers.furniture.place', { dates, city: hostCity, offset })
    }),
    foot: pageFoot(composer, listSheet, { imprint, mark: marking }),
    blocks
  }
}

/** A sheet across: the marking alone at its head, everything else at its foot. */
export function acrossSection(frame: PaperFrame, name: string, blocks: readonly Block[], right?: Content): Section {
  const { composer, marking } = frame
  const style: Style = { family: 'sans', size: 7.8, leading: 9, weight: 600, tracking: 0.06, align: 'right' }
  const margins = acrossSheet.margins
  return {
    head: { margin: [margins.left, mm(8.6), margins.right, 0], stack: [composer.p(style, marking)] },
    foot: twoLineFoot(frame, acrossSheet, {
      title: [runningTitle(frame, name), ' · ', composer.say('sheets.furniture.notForGuests')],
      ...(right === undefined ? {} : { right })
    }),
    blocks
  }
}

/** Title of an upright sheet under the double rule, with a note or the title in a second language at the right. */
export function sheetOpening(
  frame: PaperFrame,
  title: string,
  beside?: { readonly words: Words; readonly as?: Style; readonly width: number }
): Node {
  const { composer, language } = frame
  const styles = sheetStyles(language)
  const outline = { outline: true, outlineText: title, id: 'sheet' }
  const width = listMeasure - (beside?.width ?? 0)
  return {
    stack: [
      ...draftAbove(frame, 1.2, 4.5),
      doubleRule(listMeasure),
      {
        margin: [0, mm(4.2), 0, 0],
        columns: [
          composer.p(styles.title, title, { width, right: mm(4), ...outline }),
          ...(beside === undefined ? [] : [composer.p(beside.as ?? styles.note, beside.words, { width: beside.width })])
        ]
      }
    ]
  }
}
