import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import type { LocalizedText } from '../../../shared/base/localized-text'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useVisit } from '../../state/use-visit'
import { InlineField } from '../../ui/inline-field'
import { LocalizedField } from '../../ui/localized-field'
import styles from './words-field.module.css'

type WordsFieldProps = {
  readonly label: string
  readonly value: LocalizedText | undefined
  /** Undefined when the text was emptied in every language. */
  readonly onCommit: (text: LocalizedText | undefined) => string | undefined
  readonly multiline?: boolean
}

/**
 * A text in four languages that takes one line until the others are wanted: the codes beside it say which there are
 * (heavy) and which are missing (light), and open them.
 */
export function WordsField({ label, value = {}, onCommit, multiline = true }: WordsFieldProps) {
  const { t } = useTranslation(['records', 'ui'])
  const language = useInterfaceLanguage()
  const { languages: own } = useVisit()
  const [open, setOpen] = useState(false)
  const commit = (text: LocalizedText) => onCommit(Object.keys(text).length === 0 ? undefined : text)
  const others = languages.filter((other) => other !== language)
  const fallback = [...own, ...languages].find((other) => value[other] !== undefined)
  const { [language]: _shown, ...rest } = value
  return (
    <div className={styles.field} data-open={open}>
      {open ? (
        <LocalizedField label={label} value={value} first={language} multiline={multiline} onCommit={commit} />
      ) : (
        <InlineField
          label={label}
          multiline={multiline}
          lang={language}
          value={value[language] ?? ''}
          placeholder={fallback === undefined ? '–' : value[fallback]}
          onCommit={(text) => commit(text === '' ? rest : { ...rest, [language]: text })}
        />
      )}
      <Button
        className={styles.codes ?? ''}
        aria-expanded={open}
        aria-label={t(open ? 'foldLanguages' : 'otherLanguages', { label })}
        onPress={() => setOpen(!open)}
      >
        {others.map((other) => (
          <span key={other} data-there={value[other] !== undefined}>
            {other.toUpperCase()}
          </span>
        ))}
      </Button>
    </div>
  )
}
