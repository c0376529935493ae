import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch'
import styles from './switch.module.css'

type SwitchProps = Omit<AriaSwitchProps, 'className' | 'style' | 'children'> & { readonly label: string }

/** On or off, at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={styles.switch ?? ''}>
      <span className={styles.track} aria-hidden />
      {label}
    </AriaSwitch>
  )
}
