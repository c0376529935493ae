import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import type { TimelineEntry } from '../../../shared/rules/timeline/timeline-days'
import type { ItemWords } from '../programme/item-words'
import type { CardProps } from './card-props'

/** Everything a card stands for in one line: for screen readers, and as the full text on hover. */
export function useCardLabel(
  { item, time }: TimelineEntry,
  words: ItemWords,
  { finding, changedSince }: Pick<CardProps, 'finding' | 'changedSince'>
): string {
  const { t } = useTranslation(['timeline', 'terms', 'programme', 'ui'])
  return useMemo(() => {
    const letters = words
      .letters(item)
      .map(({ letter }) => letter)
      .join(' ')
    const parts = [
      `${clockOf(time.startWall)}–${clockOf(time.endWall)}`,
      words.read(item.title) || t('programme:untitled'),
      words.place(item),
      letters,
      t(`terms:kinds.${item.kind}`),
      time.precision === 'exact' ? '' : t(`terms:precisions.${time.precision}`).toLocaleLowerCase(),
      item.status === 'confirmed' ? '' : t(`terms:statuses.${item.status}`).toLocaleLowerCase(),
      item.audience.kind === 'organisers' ? t('programme:internal') : '',
      finding === undefined ? '' : t(`ui:severity.${finding}`).toLocaleLowerCase(),
      changedSince === undefined ? '' : t('changedSince', { number: changedSince })
    ]
    return words.list(parts.filter(Boolean), 'parts')
  }, [item, time, words, finding, changedSince, t])
}
