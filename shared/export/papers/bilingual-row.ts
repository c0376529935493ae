import type { Pair } from './bilingual-pair'
import { bilingualStyles } from './bilingual-styles'
import { changedMark } from './changed-mark'
import { conditionLines, placeWords, secondLines, titleWords } from './entry-words'
import type { PaperFrame } from './paper-frame'
import { plain } from './plain-words'
import type { Entry, ProgrammeRow } from './programme-data'
import { mm } from './setting/measures'
import type { Node } from './setting/node'
import { baselineOf, type Style } from './setting/style'
import { withoutGroups } from './without-groups'

type Side = { readonly width: number; readonly stack: readonly Node[] }

const time: Style = { family: 'sans', size: 9, leading: 14.4, align: 'center' }

/** An entry in both languages with its hour between them; the row is as high as its longer side. */
export function bilingualRow({ frames, widths, spine }: Pair, row: ProgrammeRow, twin: ProgrammeRow): Node {
  const [first, second] = frames
  const [{ time: hours }] = row
  const { start, until } = hours
  const tail = until === undefined ? '' : `–${until}`
  const high = Math.max(...frames.map(({ language }) => baselineOf(bilingualStyles(language).entry)))
  const clock = first.composer.p(time, start === undefined ? '' : [{ words: start, as: { weight: 600 } }, tail], {
    width: spine,
    role: 'row-head',
    above: high - baselineOf(time)
  })
  const side = (frame: PaperFrame, entries: ProgrammeRow, width: number): Side => ({
    width,
    stack: entries.flatMap((entry, index) => entryOf(frame, entry, entries.length > 1, index, high))
  })
  return {
    margin: [0, mm(1.45), 0, mm(1.35)],
    role: 'row',
    columns: [marked(first, row, side(first, row, widths[0])), clock, side(second, twin, widths[1])]
  }
}

/** With the asterisk in the margin before it, where something of the row changed. */
function marked(frame: PaperFrame, row: ProgrammeRow, { width, stack }: Side): Side {
  return { width, stack: [...changedMark(frame, row, bilingualStyles(frame.language).entry, mm(5)), ...stack] }
}

function entryOf(
  { composer, language }: PaperFrame,
  entry: Entry,
  several: boolean,
  index: number,
  high: number
): readonly Node[] {
  const { p, say } = composer
  const styles = bilingualStyles(language)
  const separator = say('papers.list.names')
  const names = entry.groups.map((group) => plain(group.name)).join(separator)
  const groups = entry.without.length > 0 && !several ? withoutGroups(entry, composer) : names
  const right = mm(2)
  return [
    p(styles.entry, [...titleWords(entry, language)], {
      title: true,
      right,
      above: index === 0 ? high - baselineOf(styles.entry) : mm(1)
    }),
    ...(groups === '' ? [] : [p(styles.place, groups, { right })]),
    ...(entry.place.length === 0 ? [] : [p(styles.place, [...placeWords(entry, composer)], { right })]),
    ...secondLines(entry, language).map((line) => p(styles.place, [...line], { right })),
    ...conditionLines(entry, composer).map((line) => p(styles.place, line, { right }))
  ]
}
