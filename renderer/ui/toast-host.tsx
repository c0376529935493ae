import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Key } from './key'
import { strongParts } from './strong-parts'
import styles from './toast-host.module.css'

export type Toast = {
  /** New for each message, so that the eight seconds begin anew. */
  readonly id: string
  /** One sentence; a part between `<b>` and `</b>` is drawn in bold. */
  readonly sentence: string
  readonly act?: { readonly words: string; readonly keys?: string; readonly run: () => void } | undefined
  readonly grave?: boolean
}

const shownFor = 8000

/** The last message, bottom centre, for eight seconds; it stays while it is pointed at or focused. */
export function ToastHost({ toast, onGone }: { readonly toast: Toast | undefined; readonly onGone: (id: string) => void }) {
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  const id = toast?.id
  useEffect(() => {
    if (id === undefined || held) return undefined
    const timer = setTimeout(() => gone.current(id), shownFor)
    return () => clearTimeout(timer)
  }, [id, held])

  return (
    <div className={styles.host} role="status" aria-live="polite">
      {toast === undefined ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from leaving
        <div
          key={toast.id}
          className={styles.toast}
          data-grave={toast.grave}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p className={styles.sentence}>
            {strongParts(toast.sentence).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))}
          </p>
          {toast.act === undefined ? null : (
            <Button
              className={styles.act ?? ''}
              onPress={() => {
                toast.act?.run()
                onGone(toast.id)
              }}
            >
              {toast.act.words}
              {toast.act.keys === undefined ? null : <Key keys={toast.act.keys} />}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
