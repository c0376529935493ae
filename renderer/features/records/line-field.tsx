import { InlineField } from '../../ui/inline-field'

type LineFieldProps = {
  readonly label: string
  readonly value: string | undefined
  readonly onCommit: (text: string | undefined) => string | undefined
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly multiline?: boolean
  readonly lang?: string | undefined
  readonly placeholder?: string
}

/** A text that may be absent; emptied, it goes. */
export function LineField({ value, onCommit, placeholder = '–', ...rest }: LineFieldProps) {
  return (
    <InlineField
      {...rest}
      value={value ?? ''}
      placeholder={placeholder}
      onCommit={(text) => onCommit(text === '' ? undefined : text)}
    />
  )
}
