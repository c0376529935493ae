import type { Content } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { datesWithDaysText } from './paper-times'
import { plain } from './plain-words'
import { measureOf, mm, type Sheet } from './setting/measures'
import type { Node } from './setting/node'
import { pageStandIn, pagesStandIn } from './setting/stand-in'
import type { Style } from './setting/style'

const furniture: Style = { family: 'sans', size: 7, leading: 9.4 }

/** Foot of a paper that has no head: running title with the marking and dates over imprint and number of the sheet. */
export function twoLineFoot(frame: PaperFrame, sheet: Sheet, words: { readonly title: Content; readonly right?: Content }): Node {
  const { composer, visit, language, hostCity, offset, marking, imprint } = frame
  const { p, say } = composer
  const { left, right, bottom } = sheet.margins
  const width = measureOf(sheet)
  const dates = datesWithDaysText(visit.from, visit.until, language)
  const when = words.right ?? say('sheets.furniture.when', { dates, city: hostCity, offset })
  const title = Array.isArray(words.title) ? words.title : [words.title]
  const marked = marking === undefined ? title : [...title, ' · ', { words: marking, as: { weight: 600 } as const }]
  const ends: Style = { ...furniture, align: 'right' }
  const number = say('sheets.furniture.sheet', { page: pageStandIn, pages: pagesStandIn })
  const line = (first: Content, second: Content, part: number): Node => ({
    columns: [p(furniture, first, { width: width * part }), p(ends, second, { width: width * (1 - part) })]
  })
  return {
    margin: [left, bottom - mm(9.5) - 2 * furniture.leading, right, 0],
    stack: [line(marked, when, 0.56), line(imprint, number, 0.82)]
  }
}

// A line of furniture holds no more beside its dates.
const mostLetters = 60

/** The visit's title and the paper's for a head or foot of one line; what is too long gives up its last clause, then itself. */
export function runningTitle({ composer, visit }: PaperFrame, paper: string): string {
  const title = plain(composer.read(visit.title, 'title')) ?? ''
  const shorter = title.replace(/,[^,]*$/, '')
  const lines = [title, shorter].map((words) => composer.say('papers.furniture.title', { visit: words, paper }))
  return lines.find((line) => line.length <= mostLetters) ?? paper
}
