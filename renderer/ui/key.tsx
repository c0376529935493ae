import styles from './key.module.css'
import { spokenKeys } from './spoken-keys'

/** The keys of a command, each in its frame: `Mod+K` is Ctrl K, or ⌘ K on a Mac. */
export function Key({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys} data-part="key">
      {spokenKeys(keys).map((key) => (
        <span key={key} className={styles.key}>
          {key}
        </span>
      ))}
    </kbd>
  )
}
