import { useTranslation } from 'react-i18next'
import type { Option } from '../../ui/option'
import { Picks } from '../../ui/picks'

type IllustrativeFieldProps = {
  readonly value: readonly string[] | undefined
  /** Fields of the record by their labels. */
  readonly fields: readonly Option<string>[]
  readonly onCommit: (fields: readonly string[] | undefined) => string | undefined
}

/** Which values no source gives; papers say so. */
export function IllustrativeField({ value = [], fields, onCommit }: IllustrativeFieldProps) {
  const { t } = useTranslation('records')
  return (
    <Picks
      label={t('illustrative')}
      add={t('addField')}
      chosen={value}
      options={fields}
      onChange={(chosen) => void onCommit(chosen.length === 0 ? undefined : chosen)}
    />
  )
}
