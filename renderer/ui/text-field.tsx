import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import styles from './framed.module.css'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> & {
  readonly label: string
  readonly placeholder?: string
  readonly multiline?: boolean
  /** How what was typed is read, before it counts. */
  readonly echo?: string | undefined
  /** One sentence; the field is refused while it stands. */
  readonly error?: string | undefined
  readonly lang?: string
}

/** A field of a form, always framed. Fields that edit a visit in place are `InlineField`. */
export function TextField({ label, placeholder, multiline = false, echo, error, lang, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={styles.field ?? ''}>
      <Label className={styles.label}>{label}</Label>
      {multiline ? (
        <TextArea className={styles.frame ?? ''} placeholder={placeholder} lang={lang} rows={3} />
      ) : (
        <Input className={styles.frame ?? ''} placeholder={placeholder} lang={lang} />
      )}
      {echo === undefined || error !== undefined ? null : (
        <Text slot="description" className={styles.note}>
          {echo}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  )
}
