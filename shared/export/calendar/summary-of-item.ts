import type { Item } from '../../model/visit'
import { headline } from '../../rules/headline'
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

/** As a list shows it; an item without a title goes by its kind. */
export function headingOfItem({ t, read }: Reading, item: Item): string {
  return headline(read(item.title), read(item.shortTitle)) ?? t(`terms.kinds.${item.kind}`)
}
