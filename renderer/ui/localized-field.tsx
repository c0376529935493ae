import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../shared/base/language'
import type { LocalizedText } from '../../shared/base/localized-text'
import { InlineField } from './inline-field'
import styles from './localized-field.module.css'

type LocalizedFieldProps = {
  readonly label: string
  readonly value: LocalizedText | undefined
  /** Receives the whole text; a language left empty is absent from it. */
  readonly onCommit: (text: LocalizedText) => string | undefined
  /** The language read first; the others stand below it in the usual order. */
  readonly first: Language
  readonly size?: 'body' | 'title'
  readonly multiline?: boolean
  readonly labelled?: 'beside' | 'above' | 'bare'
  /** The other languages stand as their letters alone until the field is entered. */
  readonly folded?: boolean
}

/** One text in four languages, each edited where it stands; a missing one says what is read in its place. */
export function LocalizedField({ label, value = {}, onCommit, first, size = 'body', folded, ...rest }: LocalizedFieldProps) {
  const { t } = useTranslation('ui')
  const { multiline = false, labelled = 'beside' } = rest
  const order = [first, ...languages.filter((language) => language !== first)]
  const fallback = order.find((language) => value[language] !== undefined)
  const placeholder = fallback === undefined ? '–' : t('fallsBack', { language: t(`languageIn.${fallback}`) })

  const commit = (language: Language) => (text: string) => {
    const { [language]: _before, ...others } = value
    return onCommit(text === '' ? others : { ...others, [language]: text })
  }
  const [, ...others] = order
  return (
    <fieldset
      className={styles.field}
      data-labelled={labelled}
      data-empty={fallback === undefined || undefined}
      data-folded={folded}
    >
      <legend className={labelled === 'bare' ? styles.spoken : styles.label}>{label}</legend>
      <div className={styles.texts}>
        <InlineField
          label={t('inLanguage', { label, language: t(`language.${first}`) })}
          labelled="bare"
          lang={first}
          size={size}
          multiline={multiline || size === 'title'}
          value={value[first] ?? ''}
          placeholder={placeholder}
          onCommit={commit(first)}
        />
        {folded && fallback !== undefined ? (
          <div className={styles.codes} aria-hidden>
            {others
              .filter((language) => value[language] !== undefined)
              .map((language) => language.toUpperCase())
              .join(' ')}
          </div>
        ) : null}
        {others.map((language) => (
          <div key={language} className={styles.other}>
            <span className={styles.code} aria-hidden>
              {language.toUpperCase()}
            </span>
            <InlineField
              label={t('inLanguage', { label, language: t(`language.${language}`) })}
              labelled="bare"
              lang={language}
              multiline={multiline || size === 'title'}
              value={value[language] ?? ''}
              placeholder={placeholder}
              onCommit={commit(language)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
