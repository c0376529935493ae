import type { ReactNode } from 'react'
import styles from './preview-pane.module.css'

type PreviewHeadProps = {
  readonly heading: string
  readonly aside?: ReactNode
  /** What is happening, said once it takes longer than a moment. */
  readonly state?: string
  readonly children?: ReactNode
}

/** What the preview shows, and the ways to turn it. */
export function PreviewHead({ heading, aside, state = '', children }: PreviewHeadProps) {
  return (
    <header className={styles.head}>
      <h2>{heading}</h2>
      {aside}
      <p className={styles.state} role="status" key={state}>
        {state}
      </p>
      <div className={styles.tools}>{children}</div>
    </header>
  )
}
