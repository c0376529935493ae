import { CardFrame } from './card-frame'
import styles from './card-frame.module.css'
import type { CardProps } from './card-props'

/** A card of a day out of sight: it has its place and its name, and nothing is drawn. */
export function FarCard(props: CardProps) {
  return (
    <CardFrame {...props} className={styles.far}>
      {null}
    </CardFrame>
  )
}
