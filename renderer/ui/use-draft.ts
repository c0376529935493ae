import { type KeyboardEvent, useRef, useState } from 'react'

type Draft = {
  readonly text: string
  readonly error: string | undefined
  readonly set: (text: string) => void
  readonly commit: () => boolean
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/**
 * What is being typed, apart from what counts. While the reader types, a change of the value from elsewhere (undo,
 * another window) waits; untouched fields follow it at once.
 */
export function useDraft(value: string, onCommit: (text: string) => string | undefined, multiline: boolean): Draft {
  const [draft, setDraft] = useState<string>()
  const [error, setError] = useState<string>()
  // Blur follows Escape and Enter in the same turn, before the state is drawn anew.
  const latest = useRef<string | undefined>(undefined)

  const keep = (next: string | undefined) => {
    latest.current = next
    setDraft(next)
    setError(undefined)
  }
  const commit = (): boolean => {
    const text = latest.current
    if (text === undefined) return true
    if (text.trim() === value) {
      keep(undefined)
      return true
    }
    const refusal = onCommit(text.trim())
    if (refusal === undefined) keep(undefined)
    else setError(refusal)
    return refusal === undefined
  }
  return {
    text: draft ?? value,
    error,
    set: keep,
    commit,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Escape' && latest.current !== undefined) {
        event.stopPropagation()
        event.preventDefault()
        keep(undefined)
      } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        commit()
      }
    }
  }
}
