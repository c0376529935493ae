import { inOrder } from '../../../rules/item-order'
import type { PaperFrame } from '../paper-frame'
import { mm } from '../setting/measures'
import type { Block, Section } from '../setting/paper-definition'
import { rule, weights } from '../setting/rules'
import { baselineOf } from '../setting/style'
import type { BookChapters } from './book-chapters'
import { bookMeasure, bookSection, chapterHead } from './book-frame'
import { bookStyles } from './book-styles'

const labels = mm(40)

/** Weather, sockets, money, phrases: a word at the left, the paragraph at the right. */
export function practicalSection(frame: PaperFrame, { practical: chapter }: BookChapters): readonly Section[] {
  if (chapter === undefined) return []
  const { composer, visit, language } = frame
  const { p, read } = composer
  const styles = bookStyles(language)
  const rows = inOrder(visit.practical).map(
    (entry, index): Block => ({
      ...(index === 0 ? {} : { before: rule(bookMeasure, weights.hair) }),
      node: {
        role: 'item',
        margin: [0, mm(1.8), 0, mm(2)],
        columns: [
          p({ ...styles.section, leading: styles.text.leading }, read(entry.heading, `practical.${entry.id}.heading`), {
            width: labels,
            right: mm(2),
            above: baselineOf(styles.text) - baselineOf({ ...styles.section, leading: styles.text.leading })
          }),
          p(styles.text, read(entry.text, `practical.${entry.id}.text`), { width: bookMeasure - labels })
        ]
      }
    })
  )
  const head = { node: chapterHead(frame, chapter, chapter.title), anchor: chapter.anchor ?? 0, keepWithNext: rows.length > 0 }
  return [bookSection(frame, chapter.title, [head, ...rows])]
}
