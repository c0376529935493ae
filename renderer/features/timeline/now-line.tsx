import type { WallDate } from '../../../shared/base/wall-time'
import { yOf } from '../../../shared/rules/timeline/folded-scale'
import styles from './timeline.module.css'
import type { TimelineLayout } from './timeline-layout'

type NowLineProps = { readonly layout: TimelineLayout; readonly today: WallDate; readonly minute: number }

/** Now: a line with a dot in today's column, faint and behind the cards up to the gutter. */
export function NowLine({ layout, today, minute }: NowLineProps) {
  const index = layout.days.findIndex(({ date }) => date === today)
  const day = layout.days[index]
  if (day === undefined) return null
  const y = yOf(layout.scale, minute)
  return (
    <>
      <div className={styles.nowFaint} style={{ top: y }} />
      <div className={styles.layer}>
        <div
          className={styles.nowLine}
          style={{ top: y, insetInlineStart: layout.edges[index] ?? 0, inlineSize: day.width, insetInlineEnd: 'auto' }}
        />
      </div>
    </>
  )
}
