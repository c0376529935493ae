import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox'
import styles from './checkbox.module.css'

type CheckboxProps = Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & { readonly children?: ReactNode }

/** A mark in a box; without words it needs an `aria-label`. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.checkbox ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden>
            {isIndeterminate ? <Minus size={12} strokeWidth={2.4} /> : null}
            {isSelected && !isIndeterminate ? <Check size={12} strokeWidth={2.4} /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  )
}
