import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/model/visit'
import { useInterfaceLanguage } from '../../state/use-settings'
import { fullDay } from '../../ui/screen-date'
import type { ItemWords } from '../programme/item-words'
import type { DragWords } from './drag-session'

/** The words of a drag in the language of the interface. */
export function useDragWords(visit: Visit, words: ItemWords): DragWords {
  const { t } = useTranslation('timeline')
  const language = useInterfaceLanguage()
  return {
    busyUntil: (who, clock) => t('busyUntil', { who, clock }),
    people: (first, others) => (others === 0 ? first : t('andOthers', { first, count: others })),
    day: (date) => fullDay(date, language),
    copying: t('copying'),
    toPool: t('toPool'),
    lane: (groups) =>
      groups
        .flatMap((id) => {
          const group = visit.groups[id]
          return group === undefined
            ? []
            : [groups.length === 1 ? `${words.read(group.letter)} ${words.read(group.name)}` : words.read(group.letter)]
        })
        .join(' ')
  }
}
