import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../../shared/base/language'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Picks } from '../../ui/picks'

type LanguagesFieldProps = {
  readonly label: string
  readonly value: readonly Language[]
  readonly onChange: (languages: readonly Language[]) => void
}

/** Some of the four languages, in the order in which they were picked. */
export function LanguagesField({ label, value, onChange }: LanguagesFieldProps) {
  const { t } = useTranslation('records')
  return (
    <Picks
      label={label}
      add={t('addLanguage')}
      chosen={value}
      options={languages.map((id) => ({ id, words: nameOfLanguage(id), lang: id }))}
      onChange={onChange}
    />
  )
}
