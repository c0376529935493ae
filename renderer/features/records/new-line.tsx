import { useEffect, useRef, useState } from 'react'
import styles from './new-line.module.css'

type NewLineProps = {
  readonly label: string
  /** Receives one entry, or several where several lines were pasted; answers with one sentence where they are refused. */
  readonly onCreate: (entries: readonly string[]) => string | undefined
  readonly onClose: () => void
}

/** Where something new is written: Enter keeps it and waits for the next, Escape leaves nothing. */
export function NewLine({ label, onCreate, onClose }: NewLineProps) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const create = (entries: readonly string[]): boolean => {
    const wanted = entries.map((entry) => entry.trim()).filter(Boolean)
    const refusal = wanted.length === 0 ? undefined : onCreate(wanted)
    setError(refusal)
    if (refusal === undefined) setText('')
    return refusal === undefined
  }
  return (
    <div className={styles.line}>
      <input
        ref={field}
        className={styles.input}
        aria-label={label}
        aria-invalid={error !== undefined || undefined}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const lines = event.clipboardData.getData('text/plain').split(/\r?\n/)
          if (lines.filter((line) => line.trim() !== '').length < 2) return
          event.preventDefault()
          create(lines)
        }}
        onBlur={() => {
          if (create([text])) onClose()
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && text.trim() !== '') create([text])
          else if (event.key === 'Enter') onClose()
          else if (event.key === 'Escape') {
            setText('')
            onClose()
          } else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {error === undefined ? null : (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
