import { type ReactNode, useId, useState } from 'react'
import styles from './inline-field.module.css'
import { useDraft } from './use-draft'

type InlineFieldProps = {
  readonly label: string
  readonly value: string
  /** Takes the text, or answers with one sentence why not; the draft then stays to be mended. */
  readonly onCommit: (text: string) => string | undefined
  readonly placeholder?: string | undefined
  readonly multiline?: boolean
  /** `bare` leaves the label to be read aloud only: a table head or a neighbour says it already. */
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly size?: 'body' | 'title' | 'hero'
  readonly lang?: string | undefined
  /** How the draft is read, before it counts. */
  readonly echo?: (draft: string) => ReactNode
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** A value that reads as text and is edited where it stands: Enter or leaving commits, Escape restores. */
export function InlineField(props: InlineFieldProps) {
  const { label, value, onCommit, placeholder, multiline = false, labelled = 'beside', size = 'body', lang, echo } = props
  const id = useId()
  const draft = useDraft(value, onCommit, multiline)
  const [focused, setFocused] = useState(false)
  const note = focused && draft.error === undefined ? echo?.(draft.text) : undefined
  const shared = {
    id,
    className: styles.input,
    value: draft.text,
    placeholder,
    lang,
    disabled: props.disabled,
    // The reader asked for this field by pressing a key or a button that opens it.
    autoFocus: props.autoFocus,
    'data-size': size,
    'aria-label': labelled === 'bare' ? label : undefined,
    'aria-invalid': draft.error !== undefined || undefined,
    'aria-describedby': draft.error === undefined && note === undefined ? undefined : `${id}-note`,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      draft.commit()
    }
  }
  return (
    <div className={styles.field} data-labelled={labelled}>
      {labelled === 'bare' ? null : (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      <div className={styles.body}>
        {multiline ? (
          <textarea {...shared} rows={1} onChange={(event) => draft.set(event.target.value)} onKeyDown={draft.onKeyDown} />
        ) : (
          <input {...shared} onChange={(event) => draft.set(event.target.value)} onKeyDown={draft.onKeyDown} />
        )}
        {draft.error === undefined && note === undefined ? null : (
          <p
            id={`${id}-note`}
            className={styles.note}
            role={draft.error ? 'alert' : undefined}
            data-error={draft.error !== undefined}
          >
            {draft.error ?? note}
          </p>
        )}
      </div>
    </div>
  )
}
