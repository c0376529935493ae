import type { Part } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { clockText, isShortHour, shortDayText } from './paper-times'
import type { ProgrammeDay, ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { rule, weights } from './setting/rules'
import { guestStyles } from './western-styles'

const measure = mm(170)
const usualGutter = mm(5)
const mostLines = 6

/** The days as narrow columns, up to four in a row, each with what matters most of it. */
export function westernSummary(frame: PaperFrame, days: readonly ProgrammeDay[]): Node {
  const rows = days.length <= 5 ? 1 : Math.ceil(days.length / 4)
  const perRow = Math.max(4, Math.ceil(days.length / Math.max(rows, 1)))
  const gutter = perRow > 4 ? mm(3) : usualGutter
  const width = (measure - (perRow - 1) * gutter) / perRow
  const lines = Array.from({ length: rows }, (_, index) => days.slice(index * perRow, (index + 1) * perRow))
  return {
    stack: lines.map((line, row) => ({
      margin: [0, row === 0 ? 0 : mm(3), 0, 0],
      columns: line.map((day, index) => ({
        width: width + (index === perRow - 1 ? 0 : gutter),
        stack: columnOf(frame, day, width)
      }))
    }))
  }
}

function columnOf({ composer, language }: PaperFrame, day: ProgrammeDay, width: number): readonly Node[] {
  const styles = guestStyles(language)
  const hang = mm(language === 'fr' ? (width < mm(35) ? 11.2 : 12.5) : 9.4)
  return [
    rule(width, weights.hair),
    composer.p(styles.summaryDay, shortDayText(day.date, language), { above: mm(0.9), below: mm(0.5) }),
    ...pick(day.rows).map((row): Node => {
      const start = row[0].time.start
      const time = start === undefined ? '' : clockText(start, language)
      const indent = isShortHour(time) ? styles.summary.size * 0.572 : 0
      const titles = row.flatMap((entry, index): Part[] => (index === 0 ? [entry.short] : [' · ', entry.short]))
      return {
        role: 'item',
        columns: [
          composer.p({ ...styles.summary, weight: 600 }, time, { width: hang, indent }),
          composer.p(styles.summary, titles, { width: width - hang, title: true })
        ]
      }
    })
  ]
}

/** Rows of weight; where there are more than a column holds, the lighter ones give way. */
function pick(rows: readonly ProgrammeRow[]): readonly ProgrammeRow[] {
  const heavy = rows.filter((row) => weightOf(row) > 0)
  const least = [...heavy].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, mostLines)
  return heavy.filter((row) => least.includes(row))
}

function weightOf([entry]: ProgrammeRow): number {
  const { item } = entry
  if (item.peak === true) return 5
  switch (item.kind) {
    case 'talks':
    case 'signing':
    case 'ceremony':
    case 'flight':
    case 'train':
      return 4
    case 'arrival':
    case 'departure':
    case 'meeting':
    case 'site-visit':
    case 'session':
      return 3
    case 'culture':
    case 'briefing':
      return 2
    case 'meal':
      return item.givenBy !== undefined && (entry.time.start ?? '') >= '17:00' ? 2 : 0
    case 'free-time':
      return (entry.time.start ?? '') >= '17:00' ? 1 : 0
    case 'press':
    case 'transfer':
    case 'lodging':
      return 0
  }
}
