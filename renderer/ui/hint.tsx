import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './hint.module.css'
import { Key } from './key'

type HintProps = { readonly words: string; readonly keys?: string | undefined; readonly children: ReactNode }

/** Words, and the key if there is one, beside what is pointed at or focused. */
export function Hint({ words, keys, children }: HintProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.hint ?? ''} offset={6}>
        {words}
        {keys === undefined ? null : <Key keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
