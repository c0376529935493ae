import type { ReactNode } from 'react'
import styles from './view-bar.module.css'

/** The bar of 48 px over a page: how it is shown at the left, what can be made of it at the right. */
export function ViewBar({ children, end }: { readonly children?: ReactNode; readonly end?: ReactNode }) {
  return (
    <div className={styles.bar}>
      <div className={styles.start}>{children}</div>
      <div className={styles.end}>{end}</div>
    </div>
  )
}
