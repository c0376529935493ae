import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  /** One filled button a screen; plain has no border until it is pointed at. */
  readonly look?: 'filled' | 'outline' | 'plain'
  readonly size?: 'normal' | 'large' | 'small'
}

export function Button({ look = 'outline', size = 'normal', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={styles.button ?? ''} data-look={look} data-size={size} />
}
