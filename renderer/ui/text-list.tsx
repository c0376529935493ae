import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/base/language'
import type { LocalizedText } from '../../shared/base/localized-text'
import { Button } from './button'
import { IconButton } from './icon-button'
import { LocalizedField } from './localized-field'
import styles from './text-list.module.css'

type TextListProps = {
  readonly label: string
  readonly texts: readonly LocalizedText[]
  readonly first: Language
  /** Says what is added: `Add a point`. */
  readonly add: string
  readonly onChange: (texts: readonly LocalizedText[]) => string | undefined
  readonly numbered?: boolean
}

/** A list of texts in four languages: agenda, points to make. An entry emptied in every language goes. */
export function TextList({ label, texts, first, add, onChange, numbered = false }: TextListProps) {
  const { t } = useTranslation('ui')
  const [adding, setAdding] = useState(false)
  const replace = (index: number, text: LocalizedText): string | undefined =>
    onChange(Object.keys(text).length === 0 ? texts.toSpliced(index, 1) : texts.with(index, text))
  return (
    <div className={styles.list}>
      <ol data-numbered={numbered || undefined}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have no names of their own, and their place is what an edit means
          <li key={index}>
            {numbered ? <span className={styles.number}>{index + 1}</span> : null}
            <LocalizedField
              label={`${label} ${index + 1}`}
              labelled="bare"
              multiline
              value={text}
              first={first}
              onCommit={(changed) => replace(index, changed)}
            />
            <IconButton
              icon={X}
              words={t('takeOut', { words: `${label} ${index + 1}` })}
              onPress={() => void onChange(texts.toSpliced(index, 1))}
            />
          </li>
        ))}
        {adding ? (
          <li key={`new-${texts.length}`} ref={focusField}>
            <LocalizedField
              label={add}
              labelled="bare"
              multiline
              value={undefined}
              first={first}
              onCommit={(text) => {
                setAdding(false)
                return Object.keys(text).length === 0 ? undefined : onChange([...texts, text])
              }}
            />
            <IconButton icon={X} words={t('cancel')} onPress={() => setAdding(false)} />
          </li>
        ) : null}
      </ol>
      <Button look="plain" size="small" onPress={() => setAdding(true)}>
        <Plus size={14} strokeWidth={1.6} aria-hidden /> {add}
      </Button>
    </div>
  )
}

/** Who asked for a new entry writes it at once. */
function focusField(entry: HTMLLIElement | null): void {
  entry?.querySelector('textarea')?.focus()
}
