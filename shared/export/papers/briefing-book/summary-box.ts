import type { Part } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, untilText } from '../paper-times'
import { plain } from '../plain-words'
import type { Entry } from '../programme-data'
import { estimatedLines } from '../setting/estimated-lines'
import { mm } from '../setting/measures'
import type { Node, TextNode, Vector } from '../setting/node'
import type { Style } from '../setting/style'
import type { GridBox } from './summary-grid'

const time: Style = { family: 'sans', size: 7.8, leading: 10.4 }
const title: Style = { family: 'sans', size: 8.6, leading: 11, weight: 600 }
const peakTitle: Style = { family: 'sans', size: 9.6, leading: 12.4, weight: 600 }
const place: Style = { family: 'sans', size: 7.6, leading: 9.8 }
const journey: Style = { family: 'serif', size: 7.8, leading: 10, italic: true }

/** Bar, line and words of one box; a line of words that does not fit whole is left out. */
export function boxNodes(
  frame: PaperFrame,
  box: GridBox,
  columnX: number,
  columnWidth: number,
  yOf: (minutes: number) => number
): readonly Node[] {
  const gap = box.lanes > 1 ? mm(1.2) : 0
  const width = (columnWidth - gap * (box.lanes - 1)) / box.lanes
  const x = columnX + box.lane * (width + gap)
  const [y, bottom] = [yOf(box.from), yOf(box.until)]
  const inset = mm(2.4)
  const words = wordsOf(frame, box, width - inset, Math.max(bottom, Math.min(yOf(box.from + box.room), bottom + mm(3))) - y)
  return [
    { canvas: strokes(box, width, y, bottom), absolutePosition: { x, y: 0 } },
    { absolutePosition: { x: x + inset, y: y + wordsOffset(box, bottom - y) }, columns: [{ width: width - inset, stack: words }] }
  ]
}

function strokes(box: GridBox, width: number, y: number, bottom: number): readonly Vector[] {
  const weight = mm(box.kind === 'peak' ? 1.1 : 0.55)
  const bar = { type: 'line', x1: weight / 2, y1: y, x2: weight / 2, y2: bottom, lineColor: 'black' } as const
  switch (box.kind) {
    case 'journey':
      return [{ ...bar, lineWidth: 0.9, dash: { length: 2.6, space: 1.8 } }]
    case 'free':
      return [{ ...bar, lineWidth: 1.1, lineCap: 'round', dash: { length: 0.01, space: 2.4 } }]
    default:
      return [
        { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.45, lineColor: 'black' },
        { ...bar, lineWidth: weight }
      ]
  }
}

function wordsOffset(box: GridBox, height: number): number {
  if (box.kind === 'journey') return Math.max(0, (height - journey.leading) / 2)
  return box.until - box.from < 28 ? 0.6 : mm(0.7)
}

function wordsOf(frame: PaperFrame, box: GridBox, width: number, height: number): readonly Node[] {
  const { composer, language } = frame
  const [entry] = box.row
  const { p } = composer
  if (box.kind === 'journey') return height < journey.leading ? [] : [p(journey, composer.say('papers.book.journey'))]
  const short = box.row.map((member) => labelled(member, box.row.length > 1))
  const start: Part = { words: clockText(entry.time.start ?? '', language), as: { weight: 600 } }
  if (box.until - box.from < 28) {
    const joined = short.join(' · ')
    const line = joined.length > 18 ? (short[0] ?? '') : joined
    return [p(time, [start, { words: `\u00a0\u00a0${line}`, as: { weight: 600 } }], { noWrap: true })]
  }
  const until: Part = entry.time.until === undefined ? undefined : untilText(entry.time.until, language)
  const lines: TextNode[] = [p(time, [start, until], { noWrap: true })]
  let room = height - mm(0.7) - time.leading
  const add = (style: Style, text: string): void => {
    const needed = estimatedLines(text, style, width) * style.leading
    if (text === '' || needed > room) return
    lines.push(p(style, text))
    room -= needed
  }
  for (const words of short) add(box.kind === 'peak' ? peakTitle : title, words)
  if (box.row.length === 1) add(place, entry.place.map((part) => plain(part)).join(''))
  return lines
}

function labelled(entry: Entry, several: boolean): string {
  const letter = several ? plain(entry.groups[0]?.letter) : undefined
  return letter === undefined ? (plain(entry.short) ?? '') : `${letter}: ${plain(entry.short)}`
}
