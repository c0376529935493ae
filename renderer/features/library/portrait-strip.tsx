import type { VisitSummary } from '../../../shared/backend/contract'
import { portraitOf } from './portrait-bars'
import styles from './portrait-strip.module.css'

type PortraitStripProps = {
  readonly summary: VisitSummary
  /** Widest it may be; a day takes at most a quarter of it. */
  readonly width: number
  readonly height: number
}

/** The overview of a visit, nights folded: by its rhythm one knows it again. */
export function PortraitStrip({ summary, width, height }: PortraitStripProps) {
  const portrait = portraitOf(summary)
  const day = Math.min(width / portrait.days, width / 4)
  const hour = day / (portrait.hours / portrait.days)
  return (
    <svg className={styles.strip} width={day * portrait.days} height={height} aria-hidden="true">
      {Array.from({ length: portrait.days }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the days have no name but their number
        <rect key={index} className={styles.day} x={index * day} width={day - 2} height={height} />
      ))}
      {portrait.bars.map((bar) =>
        bar.weight === 'air' ? (
          <line
            key={`${bar.from} ${bar.top} air`}
            className={styles.air}
            x1={bar.from * hour}
            x2={bar.until * hour - 2}
            y1={height / 2}
            y2={height / 2}
          />
        ) : (
          <rect
            key={`${bar.from} ${bar.top} ${bar.weight}`}
            className={styles.bar}
            data-weight={bar.weight}
            x={bar.from * hour + 0.5}
            y={bar.top * height + (bar.weight === 'outline' ? 1 : 0)}
            width={Math.max(1.5, (bar.until - bar.from) * hour - 1)}
            height={bar.height * height - (bar.height < 1 ? 1 : 0) - (bar.weight === 'outline' ? 1 : 0)}
          />
        )
      )}
    </svg>
  )
}
