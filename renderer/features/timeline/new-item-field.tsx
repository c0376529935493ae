import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf } from '../../../shared/base/wall-time'
import { yOf } from '../../../shared/rules/timeline/folded-scale'
import { wallOn } from '../../../shared/rules/timeline/timeline-days'
import type { Drawn } from './drawn'
import styles from './new-item-field.module.css'
import type { TimelineLayout } from './timeline-layout'

type NewItemFieldProps = {
  readonly drawn: Drawn
  readonly layout: TimelineLayout
  readonly onAdd: (title: string) => void
  readonly onLeave: () => void
}

/** The field of a drawn item: its title and Enter, and it is there. Esc or an empty field leaves nothing. */
export function NewItemField({ drawn, layout, onAdd, onLeave }: NewItemFieldProps) {
  const { t } = useTranslation('timeline')
  const [title, setTitle] = useState('')
  const index = layout.days.findIndex(({ date }) => date === drawn.date)
  const day = layout.days[index]
  if (day === undefined) return null
  const left = (layout.edges[index] ?? 0) + (day.edges[drawn.lane] ?? 0)
  const width = (day.edges[drawn.lane + 1] ?? day.width) - (day.edges[drawn.lane] ?? 0)
  const y = yOf(layout.scale, drawn.start)
  const hours = `${clockOf(wallOn(drawn.date, drawn.start))}–${clockOf(wallOn(drawn.date, drawn.end))}`
  return (
    <div
      className={styles.field}
      style={{
        insetInlineStart: left + 3,
        top: y,
        width: Math.max(120, width - 6),
        minHeight: Math.max(44, yOf(layout.scale, drawn.end) - y - 1)
      }}
    >
      <span className={styles.hours}>{hours}</span>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: drawing asks for the title at once.
        autoFocus
        aria-label={t('newTitle', { hours })}
        placeholder={t('newPlaceholder')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={() => (title.trim() === '' ? onLeave() : onAdd(title.trim()))}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && title.trim() !== '') onAdd(title.trim())
          else if (event.key === 'Escape' || event.key === 'Enter') onLeave()
        }}
      />
    </div>
  )
}
