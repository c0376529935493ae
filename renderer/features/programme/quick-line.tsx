import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import { fullDay } from '../../ui/screen-date'
import { parseLine, type TypedLine } from './parse-line'
import styles from './quick-line.module.css'

type QuickLineProps = {
  readonly day: WallDate
  readonly columns: number
  readonly language: Language
  /** Makes an item of each line; answers with a sentence where it is refused. */
  readonly onAdd: (lines: readonly TypedLine[]) => string | undefined
}

/** The last line of a day: hours and a title, Enter, and the item is there. Several pasted lines become several items. */
export function QuickLine({ day, columns, language, onAdd }: QuickLineProps) {
  const { t } = useTranslation('programme')
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()

  const add = (typed: string): void => {
    const lines = typed
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseLine)
    const read = lines.filter((line) => line !== undefined)
    if (read.length === 0 || read.length < lines.length) {
      setError(t('addNeedsHours'))
      return
    }
    const refusal = onAdd(read)
    setError(refusal)
    if (refusal === undefined) setText('')
  }
  return (
    <tr className={styles.row} data-day={day}>
      <td colSpan={columns} data-all-columns>
        <div className={styles.line}>
          <Plus className={styles.mark} size={14} strokeWidth={1.6} aria-hidden />
          <input
            className={styles.input}
            data-quick-line={day}
            aria-label={t('addLabel', { day: fullDay(day, language) })}
            aria-invalid={error !== undefined || undefined}
            placeholder={t('addLine', { example: t('addLineExample') })}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setError(undefined)
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain')
              if (!pasted.trim().includes('\n')) return
              event.preventDefault()
              add(pasted)
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return
              if (event.key === 'Enter' && text.trim() !== '') add(text)
              else if (event.key === 'Escape' && text !== '') {
                event.stopPropagation()
                setText('')
                setError(undefined)
              }
            }}
          />
          {error === undefined ? null : (
            <span className={styles.error} role="alert">
              {error}
            </span>
          )}
        </div>
      </td>
    </tr>
  )
}
