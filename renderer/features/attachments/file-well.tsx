import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import styles from './attachments.module.css'

type FileWellProps = {
  /** Names the well for those who hear it. */
  readonly label: string
  readonly add: string
  readonly hint: string
  /** Media types that the system's dialog offers. */
  readonly accept: string
  readonly several?: boolean
  readonly busy: boolean
  readonly refusal: string | undefined
  readonly onFiles: (files: readonly File[]) => void
  readonly children?: ReactNode
  /** Buttons beside the one that adds. */
  readonly beside?: ReactNode
}

/** Takes files by button, by drop and by paste, and says why one was refused. */
export function FileWell(props: FileWellProps) {
  const { label, add, hint, accept, several = false, busy, refusal, onFiles, children, beside } = props
  const { t } = useTranslation('attachments')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null): void => onFiles([...(list ?? [])].slice(0, several ? undefined : 1))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: drop and paste are shorter ways to what the button does
    <div
      className={styles.well}
      data-over={over || undefined}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return
        event.preventDefault()
        take(event.clipboardData.files)
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        event.stopPropagation()
        take(event.dataTransfer.files)
      }}
    >
      {children}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several}
        onChange={(event) => {
          take(event.target.files)
          // The same file may be chosen again after it was refused.
          event.target.value = ''
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" isDisabled={busy} onPress={() => input.current?.click()}>
          {add}
        </Button>
        {beside}
      </div>
      <p className={styles.hint}>{hint}</p>
      <p className={styles.hint} role="status">
        {busy ? t('taking') : ''}
      </p>
      {refusal === undefined ? null : (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
