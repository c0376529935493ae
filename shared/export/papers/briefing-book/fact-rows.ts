import type { Fact } from '../../../model/visit'
import type { PaperFrame } from '../paper-frame'
import { dateText } from '../paper-times'
import { plain } from '../plain-words'
import { mm } from '../setting/measures'
import type { Node } from '../setting/node'
import type { Block } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf } from '../setting/style'
import { bookMeasure, sectionLabel } from './book-frame'
import { bookStyles } from './book-styles'

const figureWidth = mm(31)
// A Chinese source with its date stays on one line.
const sourceWidths = { zh: mm(59), en: mm(53), ru: mm(53), fr: mm(53) } as const

/** Facts as figure, sentence and source under a label. */
export function factRows(frame: PaperFrame, facts: readonly Fact[], label: string, measure = bookMeasure): readonly Block[] {
  if (facts.length === 0) return []
  const head = sectionLabel(frame, label, 0)
  const rows = facts.map(
    (fact, index): Block => ({
      node: rowOf(frame, fact, measure),
      before: rule(measure, weights.hair),
      // Neither the first nor the last stands alone on a page.
      keepWithNext: index < facts.length - 1 && (index === 0 || index === facts.length - 2)
    })
  )
  return [{ node: head, space: mm(4.6), keepWithNext: true, clear: true }, ...rows]
}

function rowOf({ composer, language }: PaperFrame, fact: Fact, measure: number): Node {
  const { p, read, say } = composer
  const styles = bookStyles(language)
  const path = `facts.${fact.id}`
  const figure = read(fact.figure, `${path}.figure`)
  const caution = read(fact.caution, `${path}.caution`)
  const source = plain(read(fact.source, `${path}.source`)) ?? ''
  const dated =
    fact.sourceDate === undefined || source.includes(fact.sourceDate.slice(0, 4))
      ? source
      : `${source}${say('papers.list.separator')}${datedText(fact.sourceDate, language)}`
  const above = figure === undefined ? 0 : baselineOf(styles.figure) - baselineOf(styles.side)
  // A long figure is words: it takes the size of the sentence.
  const words = plain(figure) ?? ''
  const long = words.length > (language === 'zh' ? 8 : 14) || words.split(/\s/).some((word) => /^\p{L}{10}/u.test(word))
  const figureStyle = long ? { ...styles.text, size: 10.6, leading: 14 } : styles.figure
  const lift = long ? baselineOf(styles.figure) - baselineOf(figureStyle) : 0
  return {
    role: 'item',
    margin: [0, mm(1.1), 0, mm(1.4)],
    columns: [
      ...(figure === undefined
        ? []
        : [p(figureStyle, figure, { width: figureWidth, right: long ? mm(1) : mm(2.5), above: lift })]),
      {
        // Without a figure the sentence begins at the margin: an empty column would say that one is missing.
        width: measure - sourceWidths[language] - (figure === undefined ? 0 : figureWidth),
        stack: [
          p(styles.side, read(fact.text, `${path}.text`), { above, right: mm(4) }),
          ...(caution === undefined ? [] : [p(styles.aside, caution, { right: mm(4) })])
        ]
      },
      p(styles.aside, dated, { width: sourceWidths[language], above })
    ]
  }
}

function datedText(date: NonNullable<Fact['sourceDate']>, language: PaperFrame['language']): string {
  const year = date.slice(0, 4)
  return language === 'zh' ? `${year}年${dateText(date, language)}` : `${dateText(date, language)}\u00a0${year}`
}
