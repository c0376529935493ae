import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from 'react-aria-components/Button'
import { Hint } from './hint'
import styles from './icon-button.module.css'

type IconButtonProps = Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  readonly icon: LucideIcon
  /** What the button does; read aloud and shown when it is pointed at. */
  readonly words: string
  readonly keys?: string | undefined
}

export function IconButton({ icon: Icon, words, keys, ...rest }: IconButtonProps) {
  return (
    <Hint words={words} keys={keys}>
      <Button {...rest} aria-label={words} className={styles.button ?? ''}>
        <Icon size={16} strokeWidth={1.6} aria-hidden />
      </Button>
    </Hint>
  )
}
