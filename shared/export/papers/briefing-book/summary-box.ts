import type { Language } from '../../../base/language'
import type { Part } from '../paper-composer'
import type { PaperFrame } from '../paper-frame'
import { clockText, untilText } from '../paper-times'
import { plain } from '../plain-words'
import type { Entry, ProgrammeRow } from '../programme-data'
import { estimatedLines } from '../setting/estimated-lines'
import { mm } from '../setting/measures'
import type { Node, Vector } from '../setting/node'
import { baselineOf, type Style } from '../setting/style'
import type { GridBox } from './summary-grid'

const time: Style = { family: 'sans', size: 7.8, leading: 10.4 }
const title: Style = { family: 'sans', size: 8.6, leading: 11, weight: 600 }
const peakTitle: Style = { family: 'sans', size: 9.6, leading: 12.4, weight: 600 }
const place: Style = { family: 'sans', size: 7.6, leading: 9.8 }
const journey: Style = { family: 'serif', size: 7.8, leading: 10, italic: true }

const inset = mm(2.4)
const shortest = 28
// An hour and a space in semibold.
const clockWidths: Readonly<Record<Language, number>> = { en: mm(9.2), ru: mm(9.2), zh: mm(9.2), fr: mm(11.6) }

/** Where one column of the scale lies. */
export type GridColumn = { readonly x: number; readonly width: number; readonly yOf: (minutes: number) => number }

/** Bar, line and words of one box; a line of words that does not fit whole is left out. */
export function boxNodes(frame: PaperFrame, box: GridBox, column: GridColumn): readonly Node[] {
  const { x, width, yOf } = column
  const [y, bottom] = [yOf(box.from), yOf(box.until)]
  const bar: Node = { canvas: strokes(box, column), absolutePosition: { x, y: 0 } }
  const put = (top: number, stack: readonly Node[]): Node => ({
    absolutePosition: { x: x + inset, y: top },
    columns: [{ width: width - inset, stack }]
  })
  if (box.kind === 'journey') {
    if (bottom - y < journey.leading) return [bar]
    return [
      bar,
      put(y + (bottom - y - journey.leading) / 2, [frame.composer.p(journey, frame.composer.say('papers.book.journey'))])
    ]
  }
  const limit = Math.max(bottom, Math.min(yOf(box.next), bottom + mm(3)))
  if (box.beside.length > 0) {
    const rows = [{ row: box.row, from: box.from }, ...box.beside]
    const tops: number[] = []
    for (const { from } of rows) tops.push(Math.max(yOf(from) + mm(0.7), (tops.at(-1) ?? 0) + time.leading + 0.6))
    const heights = tops.map((top, index) => (tops[index + 1] ?? limit) - top)
    return [
      bar,
      ...rows.map(({ row }, index) => put(tops[index] ?? y, [oneLine(frame, row, width - inset, heights[index] ?? 0)]))
    ]
  }
  if (box.until - box.from < shortest) return [bar, put(y + 0.6, [oneLine(frame, box.row, width - inset, limit - y)])]
  return [bar, put(y + mm(0.7), wordsOf(frame, box, width - inset, limit - y - mm(0.7)))]
}

function strokes(box: GridBox, { width, yOf }: GridColumn): readonly Vector[] {
  const [y, bottom] = [yOf(box.from), yOf(box.until)]
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

/** The short form: hour and name beside it, on one line where it fits, on two where there is room, else as much as fits. */
function oneLine({ composer, language }: PaperFrame, row: ProgrammeRow, width: number, height: number): Node {
  const names = row.map((entry) => labelled(entry, row.length > 1))
  const joined = names.join(' · ')
  const style: Style = { ...time, weight: 600 }
  const hang = clockWidths[language]
  const lines = (text: string, size: number): number => estimatedLines(text, { ...style, size }, width - hang)
  const allowed = height >= 2 * style.leading ? 2 : 1
  let name = lines(joined, style.size) <= allowed ? joined : (names[0] ?? '')
  const size = lines(name, style.size) <= allowed ? style.size : 7
  while (name.includes(' ') && lines(name, size) > allowed) name = name.replace(/[ :;,·–—]+\S+$/u, '')
  return {
    columns: [
      composer.p(style, clockText(row[0].time.start ?? '', language), { width: hang, noWrap: true }),
      composer.p({ ...style, size }, name, { width: width - hang, above: baselineOf(style) - baselineOf({ ...style, size }) })
    ]
  }
}

function wordsOf({ composer, language }: PaperFrame, box: GridBox, width: number, height: number): readonly Node[] {
  const { p } = composer
  const [entry] = box.row
  const start: Part = { words: clockText(entry.time.start ?? '', language), as: { weight: 600 } }
  const until: Part = entry.time.until === undefined ? undefined : untilText(entry.time.until, language)
  const lines: Node[] = [p(time, [start, until], { noWrap: true })]
  let room = height - time.leading
  const add = (style: Style, text: string): void => {
    const needed = estimatedLines(text, style, width) * style.leading
    if (text === '' || needed > room) return
    lines.push(p(style, text))
    room -= needed
  }
  for (const member of box.row) add(box.kind === 'peak' ? peakTitle : title, labelled(member, box.row.length > 1))
  if (box.row.length === 1) add(place, entry.place.map((part) => plain(part)).join(''))
  return lines
}

function labelled(entry: Entry, several: boolean): string {
  const letter = several ? plain(entry.groups[0]?.letter) : undefined
  return letter === undefined ? (plain(entry.short) ?? '') : `${letter}: ${plain(entry.short)}`
}
