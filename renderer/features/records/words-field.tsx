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
  /** The field has a page's width, so that its label may stand beside a long text too. */
  readonly roomy?: boolean
}

/** Texts wider than so many Latin letters stand under their label in a pane. */
const shortText = 22

/**
 * A text in four languages that takes one line until the others are wanted: the codes beside it say which there are
 * (heavy) and which are missing (light), and open them.
 */
export function WordsField({ label, value = {}, onCommit, multiline = true, roomy = false }: WordsFieldProps) {
  const { t } = useTranslation(['records', 'ui'])
  const language = useInterfaceLanguage()
  const { languages: own } = useVisit()
  const [open, setOpen] = useState(false)
  const commit = (text: LocalizedText) => onCommit(Object.keys(text).length === 0 ? undefined : text)
  const others = languages.filter((other) => other !== language)
  const codes = others.map((other) => other.toUpperCase())
  const fallback = [...own, ...languages].find((other) => value[other] !== undefined)
  const { [language]: _shown, ...rest } = value
  const shown = value[language] ?? (fallback === undefined ? '' : (value[fallback] ?? ''))
  const labelled = !roomy && (open || widthOf(shown) > shortText) ? 'above' : 'beside'
  return (
    <div className={styles.field} data-open={open} data-labelled={labelled}>
      {open ? (
        <LocalizedField
          label={label}
          labelled={labelled}
          value={value}
          first={language}
          multiline={multiline}
          onCommit={commit}
        />
      ) : (
        <InlineField
          label={label}
          labelled={labelled}
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
        aria-label={t(open ? 'foldLanguages' : 'otherLanguages', { label, codes: codes.join(' ') })}
        onPress={() => setOpen(!open)}
      >
        {others.map((other) => (
          // The blank is for those who hear the codes; the gap between them is the layout's.
          <span key={other} data-there={value[other] !== undefined}>{`${other.toUpperCase()} `}</span>
        ))}
      </Button>
    </div>
  )
}

/** In Latin letters; a Han character is as wide as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
