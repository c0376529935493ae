import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import { clockOf } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import { placedTime } from '../../../shared/rules/schedule'
import { fullDay } from '../../ui/screen-date'
import styles from './drag-tag.module.css'
import type { ItemWords } from './item-words'
import type { RowDrag } from './use-row-drag'

type DragTagProps = { readonly drag: RowDrag; readonly visit: Visit; readonly words: ItemWords; readonly language: Language }

/** The dark tag at the pointer: what is in the hand and where it would go. */
export function DragTag({ drag, visit, words, language }: DragTagProps) {
  const { t } = useTranslation('programme')
  const placed = placedTime(visit, drag.item.id)
  const title = words.read(drag.item.title) || t('untitled')
  const goal =
    drag.day === undefined
      ? t('dropHint')
      : [fullDay(drag.day, language), placed === undefined ? '' : clockOf(placed.startWall)].filter(Boolean).join(', ')
  return (
    <div className={styles.tag} role="status" style={{ translate: `${drag.x + 14}px ${drag.y + 10}px` }}>
      <b>{title}</b>
      <span>{goal}</span>
    </div>
  )
}
