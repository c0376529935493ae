import { bookSheet } from '../page-furniture'
import type { PaperFrame } from '../paper-frame'
import { estimatedLines } from '../setting/estimated-lines'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { anchorStandIn } from '../setting/stand-in'
import { baselineOf, type Style } from '../setting/style'
import { bookMeasure, bookSection, type Chapter } from './book-frame'
import { bookStyles } from './book-styles'

const parts = mm(37)
const [numbers, pages] = [mm(9), mm(12)]
/** The headline with its air, in points. */
const headroom = mm(20)
const titles = bookMeasure - parts - numbers - pages

/** What makes the list long or short: in points, the leading under a chapter and the air above a part and around a chapter. */
type Spacing = { readonly under: number; readonly part: number; readonly chapter: number }
const usual: Spacing = { under: 15.2, part: mm(3.2), chapter: mm(1.25) }
const tight: Spacing = { under: 13.2, part: mm(2), chapter: mm(0.75) }

const line: Style = { family: 'sans', size: 10, leading: 14, weight: 600 }
const underOf = ({ under }: Spacing): Style => ({ family: 'sans', size: 9.4, leading: under })

/** The contents with page numbers: four parts at the left, their numbered chapters at the right. */
export function contentsSection(frame: PaperFrame, chapters: readonly Chapter[]): Section {
  const { composer, language } = frame
  const { say, p } = composer
  const head = p(bookStyles(language).headline, say('papers.book.contents'), {
    above: mm(1.4),
    below: mm(2.6),
    id: 'contents',
    outline: true,
    outlineText: say('papers.book.contents'),
    heading: 2
  })
  // Chapters of one part that do not follow one another make two groups.
  const groups: Chapter[][] = []
  for (const chapter of chapters) {
    const last = groups.at(-1)
    if (last?.[0]?.part === chapter.part) last.push(chapter)
    else groups.push([chapter])
  }
  const spacing = spacingFor(groups)
  const blocks = groups.flatMap((members): readonly Block[] => {
    const part = members[0]?.part ?? 'programme'
    return members.map((chapter, index) => ({
      ...chapterBlock(
        frame,
        chapter,
        { first: index === 0, alone: members.length === 1 && chapter.under.length === 0, part },
        spacing
      ),
      keepWithNext: index < members.length - 1 && (index === 0 || index === members.length - 2)
    }))
  })
  return bookSection(frame, say('papers.book.contents'), [{ node: head, keepWithNext: true }, ...blocks])
}

/** Tight where that spares a second page: one look is what contents are for. */
function spacingFor(groups: readonly (readonly Chapter[])[]): Spacing {
  const heightIn = (spacing: Spacing) => {
    const under = underOf(spacing)
    const rowsOf = (chapter: Chapter) =>
      chapter.under.reduce(
        (sum, row) => sum + estimatedLines(row.title, under, titles - mm(4)) * under.leading,
        estimatedLines(chapter.title, line, titles - mm(4)) * line.leading + 2 * spacing.chapter
      )
    return groups.reduce((sum, group) => group.reduce((all, chapter) => all + rowsOf(chapter), sum + spacing.part + mm(1.35)), 0)
  }
  const { height, margins } = bookSheet
  const room = height - margins.top - margins.bottom - headroom
  return heightIn(usual) > room && heightIn(tight) <= room ? tight : usual
}

function chapterBlock(
  frame: PaperFrame,
  chapter: Chapter,
  { first, alone, part }: { readonly first: boolean; readonly alone: boolean; readonly part: Chapter['part'] },
  spacing: Spacing
): Block {
  const { composer, language } = frame
  const { p, say } = composer
  const under = underOf(spacing)
  const name: Style = { ...bookStyles(language).section, weight: 400, leading: 16 }
  const entry = (style: Style, number: string, title: string, anchor: number | undefined, target: string): Node => ({
    role: 'entry',
    columns: [
      p(style, number, { width: numbers }),
      p(style, title, { width: titles, link: target, right: mm(4), title: true }),
      p({ ...style, align: 'right' }, anchor === undefined ? '' : anchorStandIn(anchor), { width: pages, link: target })
    ]
  })
  const rows: Node[] = [
    entry(line, String(chapter.number), chapter.title, chapter.anchor, `chapter-${chapter.number}`),
    ...chapter.under.map(
      (row, index): Node => ({
        ...entry(under, '', row.title, row.anchor, `anchor-${row.anchor}`),
        margin: [0, index === 0 ? mm(0.6) : 0, 0, 0]
      })
    )
  ]
  const labelLines = estimatedLines(say(`papers.book.parts.${part}`), name, parts - mm(4))
  // Detached, so that a part's name of two lines does not push the chapters apart.
  const label: Node = {
    relativePosition: { x: 0, y: mm(2.6) + baselineOf(line) - baselineOf(name) },
    columns: [p(name, say(`papers.book.parts.${part}`), { width: parts, right: mm(4) })]
  }
  return {
    space: first ? spacing.part : 0,
    node: {
      stack: [
        ...(first ? [rule(bookMeasure, weights.day), label] : [rule(bookMeasure - parts, weights.hair, [parts, 0, 0, 0])]),
        {
          margin: [parts, first ? mm(2.6) : spacing.chapter, 0, spacing.chapter + (alone ? name.leading * (labelLines - 1) : 0)],
          stack: rows
        }
      ]
    }
  }
}
