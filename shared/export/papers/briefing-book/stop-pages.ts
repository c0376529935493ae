import { noteOfItem } from '../note-of-item'
import type { PaperFrame } from '../paper-frame'
import { clockText, untilText } from '../paper-times'
import type { PaperWish } from '../paper-wish'
import { plain } from '../plain-words'
import type { ProgrammeDay } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block, Section } from '../setting/paper-definition'
import { doubleRule } from '../setting/rules'
import type { BookChapters, Stop } from './book-chapters'
import { bookMeasure, bookSection, sectionLabel } from './book-frame'
import { bookStyles } from './book-styles'
import { factRows } from './fact-rows'
import { participantsOf } from './participants'
import { itemPictures, placePicture } from './stop-pictures'
import { stopSide } from './stop-side'

const textWidth = mm(112)
const gap = mm(8)
const sideWidth = mm(45)

/** A page a stop: what for, what to say, what if asked; beside it the road, the address for the driver, who is responsible. */
export function stopSections(
  frame: PaperFrame,
  days: readonly ProgrammeDay[],
  chapters: BookChapters,
  wish: PaperWish
): readonly Section[] {
  return chapters.stops.map((stop) => {
    const { composer } = frame
    const name = plain(stop.entry.short) ?? ''
    const { number, title, under } = stop.chapter
    const running =
      under.length === 0
        ? composer.say('papers.book.numbered', { number, title: name })
        : composer.say('papers.book.numberedUnder', { number, title, name })
    const top: Block = { anchor: stop.anchor, node: doubleRule(bookMeasure), keepWithNext: true }
    const facts = (stop.entry.item.facts ?? []).flatMap((id) => frame.visit.facts[id] ?? [])
    return bookSection(
      frame,
      running,
      [
        top,
        headOf(frame, stop, days, wish),
        ...textOf(frame, stop, wish.audience),
        ...itemPictures(frame, stop.entry.item, wish).map(inText),
        ...participantsBlock(frame, stop),
        ...factRows(frame, facts, composer.say('papers.book.stop.facts'))
      ],
      stop.day.date
    )
  })
}

/** A block in the wide column, whatever stands beside it. */
function inText(block: Block): Block {
  return { ...block, node: { stack: [block.node], margin: [0, 0, gap + sideWidth, 0] } }
}

/** In the wide column where something stands beside, else over the whole measure, where the lists are shorter. */
function participantsBlock(frame: PaperFrame, { entry }: Stop): readonly Block[] {
  const narrow = participantsOf(frame, entry.item, textWidth)
  const wide = participantsOf(frame, entry.item, bookMeasure, true)
  return narrow === undefined || wide === undefined ? [] : [{ ...inText({ node: narrow }), free: wide, space: mm(4.2) }]
}

/** Hour and title, and beside them and all that follows what a driver, a guard or an interpreter asks. */
function headOf(frame: PaperFrame, stop: Stop, days: readonly ProgrammeDay[], wish: PaperWish): Block {
  const { composer, language } = frame
  const { p } = composer
  const styles = bookStyles(language)
  const { title, time } = stop.entry
  const site = stop.chapter.under.length > 0
  const start = time.start === undefined ? undefined : ({ words: clockText(time.start, language), as: { weight: 600 } } as const)
  const node: Node = {
    stack: [
      p(styles.hour, [start, time.until === undefined ? undefined : untilText(time.until, language)]),
      p(styles.headline, [...title], {
        above: mm(0.4),
        title: true,
        id: site ? `anchor-${stop.anchor}` : `chapter-${stop.chapter.number}`,
        outline: true,
        outlineText: site ? (plain(title[0]) ?? '') : `${stop.chapter.number}. ${plain(title[0]) ?? ''}`,
        heading: 2
      })
    ]
  }
  const side = {
    node: { stack: [...placePicture(frame, stop.entry.item, wish), ...stopSide(frame, stop, days, sideWidth)] },
    x: textWidth + gap,
    width: sideWidth
  }
  return { ...inText({ node }), space: mm(4.6), beside: side }
}

function textOf(frame: PaperFrame, stop: Stop, audience: 'guests' | 'organisers'): readonly Block[] {
  const { composer, language } = frame
  const { p, read, say } = composer
  const styles = bookStyles(language)
  const { item } = stop.entry
  const path = `items.${item.id}`
  const paragraph = (label: string, text: ReturnType<typeof read>): readonly Block[] =>
    text === undefined ? [] : labelled(frame, label, [p(styles.text, text)])
  return [
    ...paragraph(say('papers.book.stop.purpose'), read(item.purpose, `${path}.purpose`)),
    ...numbered(
      frame,
      say('papers.book.stop.agenda'),
      item.agenda.map((entry, index) => read(entry, `${path}.agenda.${index}`)),
      'text'
    ),
    ...numbered(
      frame,
      say('papers.book.stop.points'),
      item.points.map((entry, index) => read(entry, `${path}.points.${index}`)),
      'point'
    ),
    ...ifAskedOf(frame, stop),
    ...paragraph(say('papers.book.stop.background'), read(item.background, `${path}.background`)),
    ...(audience === 'organisers' ? paragraph(say('papers.book.stop.notes'), noteOfItem(composer, item)) : [])
  ]
}

/** A label and its paragraphs; the label stays with the first. */
function labelled(frame: PaperFrame, label: string, paragraphs: readonly Node[]): readonly Block[] {
  if (paragraphs.length === 0) return []
  const head: Block = { node: sectionLabel(frame, label, 0), space: mm(4.2), keepWithNext: true }
  return [head, ...paragraphs.map((node): Block => ({ node }))].map(inText)
}

function numbered(
  frame: PaperFrame,
  label: string,
  entries: readonly (ReturnType<PaperFrame['composer']['read']> | undefined)[],
  kind: 'text' | 'point'
): readonly Block[] {
  const { composer, language } = frame
  const styles = bookStyles(language)
  const known = entries.filter((entry) => entry !== undefined)
  const indent = mm(8)
  const style = styles[kind]
  const rows = known.map(
    (entry, index): Node => ({
      role: 'item',
      margin: [0, index === 0 ? mm(0.6) : mm(kind === 'point' ? 1.9 : 0.8), 0, 0],
      columns: [
        composer.p({ ...styles.number, leading: style.leading }, String(index + 1), { width: indent }),
        composer.p(style, entry, { width: textWidth - indent })
      ]
    })
  )
  return labelled(frame, label, rows)
}

function ifAskedOf(frame: PaperFrame, stop: Stop): readonly Block[] {
  const { composer, language } = frame
  const { p, read, say } = composer
  const { item } = stop.entry
  const answers = (item.ifAsked ?? []).map((entry, index): Node => {
    const topic = plain(read(entry.topic, `items.${item.id}.ifAsked.${index}.topic`)) ?? ''
    const end = /[.?!。？！]$/.test(topic) ? topic : `${topic}${language === 'zh' ? '。' : '.'}`
    const lead = { words: language === 'zh' ? end : `${end} `, as: { italic: true } }
    const answer = read(entry.answer, `items.${item.id}.ifAsked.${index}.answer`)
    return p(bookStyles(language).text, [lead, answer], { above: index === 0 ? 0 : mm(1.4) })
  })
  return labelled(frame, say('papers.book.stop.ifAsked'), answers)
}
