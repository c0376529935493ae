import type { ReactNode } from 'react'
import styles from './page-head.module.css'

type PageHeadProps = {
  readonly heading: string
  /** What it is about, in one line beside the heading. */
  readonly detail?: ReactNode
  readonly aside?: ReactNode
  /** The rule in ink below belongs to the head of a table where one follows. */
  readonly ruled?: boolean
}

/** The name of a page or pane over one rule in ink. */
export function PageHead({ heading, detail, aside, ruled = true }: PageHeadProps) {
  return (
    <header className={styles.head} data-ruled={ruled}>
      <h2 className={styles.heading}>{heading}</h2>
      <span className={styles.detail}>{detail}</span>
      <span className={styles.aside}>{aside}</span>
    </header>
  )
}
