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

  // What counts is emptied at once: the field may lose the focus in the same turn, before the state is drawn anew.
  const written = useRef('')
  const write = (next: string): void => {
    written.current = next
    setText(next)
  }
  const create = (entries: readonly string[]): boolean => {
    const wanted = entries.map((entry) => entry.trim()).filter(Boolean)
    if (wanted.length === 0) return true
    const before = written.current
    write('')
    const refusal = onCreate(wanted)
    setError(refusal)
    if (refusal !== undefined) write(before)
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
        onChange={(event) => write(event.target.value)}
        onPaste={(event) => {
          const lines = event.clipboardData.getData('text/plain').split(/\r?\n/)
          if (lines.filter((line) => line.trim() !== '').length < 2) return
          event.preventDefault()
          create(lines)
        }}
        onBlur={() => {
          if (create([written.current])) onClose()
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && written.current.trim() !== '') create([written.current])
          else if (event.key === 'Enter') onClose()
          else if (event.key === 'Escape') {
            write('')
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
