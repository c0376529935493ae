import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import type { TimelineEntry } from '../../../shared/rules/timeline/timeline-days'
import type { ItemWords } from '../programme/item-words'

/** Everything a card stands for in one line: for screen readers, and as the full text on hover. */
export function useCardLabel({ item, time }: TimelineEntry, words: ItemWords, changedSince: number | undefined): string {
  const { t } = useTranslation(['timeline', 'terms', 'programme'])
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
      item.status === 'confirmed' ? '' : t(`terms:statuses.${item.status}`).toLocaleLowerCase(),
      item.audience.kind === 'organisers' ? t('programme:internal') : '',
      changedSince === undefined ? '' : t('changedSince', { number: changedSince })
    ]
    return words.list(parts.filter(Boolean), 'parts')
  }, [item, time, words, changedSince, t])
}
