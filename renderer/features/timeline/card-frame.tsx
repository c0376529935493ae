import type { ReactNode } from 'react'
import styles from './card-frame.module.css'
import type { CardProps } from './card-props'
import { useCardLabel } from './use-card-label'

type CardFrameProps = CardProps & {
  readonly className: string | undefined
  readonly marks?: Readonly<Record<`data-${string}`, string | number | boolean | undefined>>
  readonly style?: Readonly<Record<string, string | number>>
  readonly children: ReactNode
}

/** What all cards have in common: place, name for a screen reader, full text on hover, and the marks by which the pointer finds them. */
export function CardFrame(props: CardFrameProps) {
  const { place, words, selected, flash, reachable, className, marks, style, children } = props
  const { item, continued } = place.entry
  const label = useCardLabel(place.entry, words, props)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button may hold no lines of its own height, and is dragged badly.
    <div
      role="button"
      className={className}
      tabIndex={reachable && !continued ? 0 : -1}
      aria-pressed={selected}
      aria-hidden={continued || undefined}
      title={label}
      data-card={item.id}
      data-continued={continued || undefined}
      data-selected={selected || undefined}
      data-flash={flash || undefined}
      data-status={item.status}
      {...marks}
      style={{ insetInlineStart: place.x, top: place.y, width: place.width, height: place.height, ...style }}
    >
      {/* The title is the name, in one sentence; what is drawn breaks and shortens that by the room there is. */}
      <span className={styles.drawn} aria-hidden>
        {children}
      </span>
    </div>
  )
}
