import styles from './asterisk.module.css'

/** Marks a card that is otherwise in the newest issue, as the papers do; the name of the card says it in words. */
export function Asterisk({ changedSince }: { readonly changedSince: number | undefined }) {
  return changedSince === undefined ? null : (
    <span className={styles.asterisk} data-sign="asterisk">
      *
    </span>
  )
}
