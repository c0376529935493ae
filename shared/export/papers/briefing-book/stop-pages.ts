import type { PaperFrame } from '../paper-frame'
import { clockText, untilText } from '../paper-times'
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
import { stopSide } from './stop-side'

const textWidth = mm(112)
const gap = mm(8)
const sideWidth = mm(45)

/** A page a stop: what for, what to say, what if asked; beside it the road, the address for the driver, who is responsible. */
export function stopSections(
  frame: PaperFrame,
  days: readonly ProgrammeDay[],
  chapters: BookChapters,
  audience: 'guests' | 'organisers'
): readonly Section[] {
  return chapters.stops.map((stop) => {
    const { composer } = frame
    const name = plain(stop.entry.short) ?? ''
    const { number, title, under } = stop.chapter
    const running =
      under.length === 0
        ? composer.say('papers.book.numbered', { number, title: name })
        : composer.say('papers.book.numberedUnder', { number, title, name })
    const opening: Block = {
      anchor: stop.anchor,
      node: {
        stack: [
          doubleRule(bookMeasure),
          {
            margin: [0, mm(4.6), 0, 0],
            columns: [
              { width: textWidth + gap, stack: [{ stack: textOf(frame, stop, audience), margin: [0, 0, gap, 0] }] },
              { width: sideWidth, stack: stopSide(frame, stop, days, sideWidth) }
            ]
          }
        ]
      }
    }
    const facts = (stop.entry.item.facts ?? []).flatMap((id) => frame.visit.facts[id] ?? [])
    return bookSection(
      frame,
      running,
      [opening, ...participantsOf(frame, stop.entry.item), ...factRows(frame, facts, composer.say('papers.book.stop.facts'))],
      stop.day.date
    )
  })
}

function textOf(frame: PaperFrame, stop: Stop, audience: 'guests' | 'organisers'): readonly Node[] {
  const { composer, language } = frame
  const { p, read, say } = composer
  const styles = bookStyles(language)
  const { item, title, time } = stop.entry
  const path = `items.${item.id}`
  const between = mm(4.2)
  const site = stop.chapter.under.length > 0
  const start = time.start === undefined ? undefined : ({ words: clockText(time.start, language), as: { weight: 600 } } as const)
  const paragraph = (label: string, text: ReturnType<typeof read>): readonly Node[] =>
    text === undefined ? [] : [sectionLabel(frame, label, between), p(styles.text, text)]
  return [
    p(styles.hour, [start, time.until === undefined ? undefined : untilText(time.until, language)]),
    p(styles.headline, [...title], {
      above: mm(0.4),
      title: true,
      id: site ? `anchor-${stop.anchor}` : `chapter-${stop.chapter.number}`,
      outline: true,
      outlineText: site ? (plain(title[0]) ?? '') : `${stop.chapter.number}. ${plain(title[0]) ?? ''}`
    }),
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
    ...ifAskedOf(frame, stop, between),
    ...paragraph(say('papers.book.stop.background'), read(item.background, `${path}.background`)),
    ...(audience === 'organisers' && item.notes !== undefined ? paragraph(say('papers.book.stop.notes'), item.notes) : [])
  ]
}

function numbered(
  frame: PaperFrame,
  label: string,
  entries: readonly (ReturnType<PaperFrame['composer']['read']> | undefined)[],
  kind: 'text' | 'point'
): readonly Node[] {
  const { composer, language } = frame
  const styles = bookStyles(language)
  const known = entries.filter((entry) => entry !== undefined)
  if (known.length === 0) return []
  const indent = mm(8)
  const style = styles[kind]
  const rows = known.map(
    (entry, index): Node => ({
      margin: [0, index === 0 ? mm(0.6) : mm(kind === 'point' ? 1.9 : 0.8), 0, 0],
      columns: [
        composer.p({ ...styles.number, leading: style.leading }, String(index + 1), { width: indent }),
        composer.p(style, entry, { width: textWidth - indent })
      ]
    })
  )
  return [sectionLabel(frame, label, mm(4.2)), ...rows]
}

function ifAskedOf(frame: PaperFrame, stop: Stop, between: number): readonly Node[] {
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
  return answers.length === 0 ? [] : [sectionLabel(frame, say('papers.book.stop.ifAsked'), between), ...answers]
}
