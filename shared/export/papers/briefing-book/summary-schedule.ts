import { offsetAt } from '../../../base/zone'
import { bookSheet } from '../page-furniture'
import type { PaperFrame } from '../paper-frame'
import { clockText, dateText } from '../paper-times'
import type { ProgrammeDay } from '../programme-data'
import { mm } from '../setting/measures'
import type { Node, Vector } from '../setting/node'
import type { Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import type { Style } from '../setting/style'
import { bookMeasure, bookSection, type Chapter, chapterHead } from './book-frame'
import { boxNodes } from './summary-box'
import { type GridBox, gridBoxes, gridHours } from './summary-grid'

const hours = mm(13)
const gutter = mm(2.4)
const top = bookSheet.margins.top + mm(16.2)
const headHeight = mm(13.4)
const grey = '#9e9e9e'

/** The days side by side on a scale of hours, 15 mm an hour, at most five days a page. */
export function summarySections(frame: PaperFrame, days: readonly ProgrammeDay[], chapter: Chapter): readonly Section[] {
  const perPage = days.length <= 5 ? Math.max(days.length, 1) : 4
  const sheets = Array.from({ length: Math.max(1, Math.ceil(days.length / perPage)) }, (_, index) =>
    days.slice(index * perPage, (index + 1) * perPage)
  )
  return sheets.map((part, index) => {
    const head = chapterHead(frame, chapter, frame.composer.say('papers.book.summary'), homeClock(frame), false)
    const node: Node = { stack: [index === 0 ? head : withoutTarget(head), ...gridOf(frame, part, perPage)] }
    const blocks = [{ node, ...(index === 0 && chapter.anchor !== undefined ? { anchor: chapter.anchor } : {}) }]
    return bookSection(frame, frame.composer.say('papers.book.summary'), blocks)
  })
}

function homeClock({ composer, visit, homeCity }: PaperFrame): string | undefined {
  const noon = Date.parse(`${visit.from}T12:00:00Z`)
  const difference = (offsetAt(visit.homeZone, noon) - offsetAt(visit.hostZone, noon)) / 60
  if (homeCity === undefined || difference === 0) return undefined
  const key = difference < 0 ? 'homeEarlier' : 'homeLater'
  return composer.say(`papers.book.${key}`, { city: homeCity, count: Math.abs(difference) })
}

function gridOf(frame: PaperFrame, days: readonly ProgrammeDay[], columns: number): readonly Node[] {
  const width = (bookMeasure - hours - (columns - 1) * gutter) / columns
  const { first, last } = gridHours(days)
  const room = bookSheet.height - bookSheet.margins.bottom - top - headHeight - mm(2)
  const hour = Math.min(mm(15), room / Math.max(last - first, 1))
  const yOf = (minutes: number): number => top + headHeight + (minutes / 60 - first) * hour
  const left = bookSheet.margins.left
  const scale: Style = { family: 'sans', size: 7.8, leading: 10, align: 'right' }
  const labels = Array.from({ length: last - first + 1 }, (_, index): Node => {
    const text = clockText(`${String(first + index).padStart(2, '0')}:00`, frame.language)
    const y = yOf((first + index) * 60)
    return { absolutePosition: { x: left, y: y - 5 }, columns: [frame.composer.p(scale, text, { width: hours - mm(3) })] }
  })
  return [
    ...labels,
    ...days.flatMap((day, index): readonly Node[] => {
      const x = left + hours + index * (width + gutter)
      const boxes = gridBoxes(frame, day)
      return [
        dayHead(frame, day, x, width),
        hourLines(x, width, first, last, yOf, boxes),
        ...boxes.flatMap((box) => boxNodes(frame, box, { x, width, yOf }))
      ]
    })
  ]
}

function dayHead({ composer, language }: PaperFrame, day: ProgrammeDay, x: number, width: number): Node {
  const big: Style = { family: 'serif', size: 20, leading: 26 }
  const date = dateText(day.date, language)
  const number = /\d+/.exec(language === 'zh' ? date.replace(/^\d+月/, '') : date)?.[0] ?? ''
  const rest = besideNumber(date, weekday(day, language), language)
  return {
    absolutePosition: { x, y: top },
    columns: [
      {
        width,
        stack: [rule(width, weights.day), composer.p(big, [number, { words: rest, as: { size: 9.4 } }], { above: mm(0.6) })]
      }
    ]
  }
}

/** What stands small beside the large number of the day. */
function besideNumber(date: string, name: string, language: PaperFrame['language']): string {
  switch (language) {
    case 'ru':
      return ` ${date.replace(/^\d+\s/, '')}, ${name}`
    case 'zh':
      return `日\u2002${name}`
    default:
      return `\u2002${name}`
  }
}

function weekday(day: ProgrammeDay, language: PaperFrame['language']): string {
  const tag = { en: 'en-GB', ru: 'ru-RU', zh: 'zh-CN', fr: 'fr-FR' }[language]
  return new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${day.date}T00:00:00Z`))
}

/** A thin grey line at each full hour where nothing stands; it may vanish in a copy. */
function hourLines(
  x: number,
  width: number,
  first: number,
  last: number,
  yOf: (minutes: number) => number,
  boxes: readonly GridBox[]
): Node {
  const lines = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * 60).filter((minutes) =>
    boxes.every((box) => minutes < box.from - 2 || minutes > Math.max(box.until, box.from + 16))
  )
  const canvas = lines.map((minutes): Vector => {
    const y = yOf(minutes)
    return { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.45, lineColor: grey }
  })
  return { canvas, absolutePosition: { x, y: 0 } }
}

function withoutTarget(head: Node): Node {
  return JSON.parse(
    JSON.stringify(head, (key, value: unknown) =>
      ['id', 'outline', 'outlineText', 'outlineExpanded'].includes(key) ? undefined : value
    )
  ) as Node
}
