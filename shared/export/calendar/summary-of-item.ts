import type { Item } from '../../model/visit'
import type { Reading } from './reading'

/** Short, the word that changes everything first: `CANCELLED: Dinner`, `Dinner (time to be confirmed)`. */
export function summaryOfItem({ t, read }: Reading, item: Item): string {
  const title = [read(item.shortTitle), read(item.title)].find(isVisible) ?? t(`terms.kinds.${item.kind}`)
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

/** A title of nothing but spaces names nothing. */
function isVisible(title: string | undefined): title is string {
  return title !== undefined && title.trim() !== ''
}
