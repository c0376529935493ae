import type { WallDate } from '../../../base/wall-time'
import { bookSheet, pageFoot, pageHead } from '../page-furniture'
import type { Part } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { datesWithDaysText, dayWithYearText } from '../paper-times'
import { measureOf, mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf } from '../setting/style'
import { bookStyles } from './book-styles'

export const bookMeasure = measureOf(bookSheet)

/** One line of the contents, and the chapter that it leads to. */
export type Chapter = {
  /** Group of chapters under which the contents list it. */
  readonly part: 'programme' | 'meetings' | 'people' | 'organisation'
  readonly number: number
  readonly title: string
  readonly anchor?: number
  /** Pages within it that have a line of their own. */
  readonly under: readonly { readonly title: string; readonly anchor: number }[]
}

// A head is one line, beside day and date.
const mostLetters = 46

/** A chapter's name for the head of its pages; one that is too long gives its number alone. */
function short(name: string): string {
  return name.length <= mostLetters ? name : (/^\d+/.exec(name)?.[0] ?? name)
}

/** A section of the book with the head and foot that all have. */
export function bookSection(frame: PaperFrame, name: string, blocks: readonly Block[], date?: WallDate): Section {
  const { composer, visit, language, offset, marking } = frame
  const { say } = composer
  const day = date === undefined ? datesWithDaysText(visit.from, visit.until, language) : dayWithYearText(date, language)
  return {
    blocks,
    head: pageHead(composer, bookSheet, {
      left:
        name === ''
          ? say('papers.book.running')
          : say('papers.furniture.section', { paper: say('papers.book.running'), section: short(name) }),
      ...(marking === undefined ? {} : { middle: marking }),
      right: say('papers.furniture.dated', { dates: day, offset })
    }),
    foot: pageFoot(composer, bookSheet, { imprint: frame.imprint, mark: marking })
  }
}

/** Headline of a chapter over a day rule, with a word beside it where there is one; target of contents and outline. */
export function chapterHead(frame: PaperFrame, chapter: Chapter, title: Part, beside?: Part, ruled = true): Node {
  const { composer, language } = frame
  const styles = bookStyles(language)
  const aside = beside === undefined ? 0 : bookMeasure * 0.34
  return {
    stack: [
      {
        margin: [0, mm(1.4), 0, mm(2.6)],
        columns: [
          composer.p(styles.headline, title, {
            width: bookMeasure - aside,
            id: `chapter-${chapter.number}`,
            outline: true,
            outlineText: `${chapter.number}. ${chapter.title}`,
            outlineExpanded: true,
            heading: 2
          }),
          ...(beside === undefined
            ? []
            : [
                composer.p(styles.beside, beside, {
                  width: aside,
                  above: baselineOf(styles.headline) - baselineOf(styles.beside)
                })
              ])
        ]
      },
      ...(ruled ? [rule(bookMeasure, weights.day)] : [])
    ]
  }
}

/** A label in the rubric over what follows it. */
export function sectionLabel({ composer, language }: PaperFrame, text: string, above: number): Node {
  return composer.p(bookStyles(language).section, text, { above, below: mm(1), heading: 3 })
}
