import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** One sentence, and the one act that helps. */
export function EmptyState({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{sentence}</p>
      {children}
    </div>
  )
}
