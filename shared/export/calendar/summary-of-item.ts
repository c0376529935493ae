import type { Item } from '../../model/visit'
import type { Reading } from './reading'

/** Short, the word that changes everything first: `CANCELLED: Dinner`, `Dinner (time to be confirmed)`. */
export function summaryOfItem(reading: Reading, item: Item): string {
  const { t } = reading
  const title = headingOfItem(reading, item)
  if (item.status === 'cancelled') return t('calendar.summary.cancelled', { title })
  const precision = 'precision' in item.time ? item.time.precision : 'exact'
  switch (precision) {
    case 'approximate':
    case 'to-be-confirmed':
      return t(`calendar.summary.${precision}`, { title })
    case 'exact':
    case 'hidden':
      return title
  }
}

/** The title, or the short one where the title is wider than a telephone's list; an item without either goes by its kind. */
export function headingOfItem({ t, read }: Reading, item: Item): string {
  const [title, short] = [read(item.title), read(item.shortTitle)]
  const inOrder = title !== undefined && width(title) > listWidth ? [short, title] : [title, short]
  return inOrder.find(isVisible) ?? t(`terms.kinds.${item.kind}`)
}

/** Letters of a line in a telephone's list; a Han character is as wide as two. */
const listWidth = 48

function width(title: string): number {
  return [...title].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 2 : 1), 0)
}

/** A title of nothing but spaces names nothing. */
function isVisible(title: string | undefined): title is string {
  return title !== undefined && title.trim() !== ''
}
