import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Checkbox } from '../../ui/checkbox'
import styles from './dialogs.module.css'

type BroughtOfficeProps = {
  readonly office: NonNullable<ImportPreview['office']>
  readonly taken: boolean
  readonly onTake: (taken: boolean) => void
}

/** The sender's office in a file: left alone unless the user takes it over. */
export function BroughtOffice({ office, taken, onTake }: BroughtOfficeProps) {
  const { t } = useTranslation('library')
  const name = readText(office.name, useInterfaceLanguage())?.text ?? office.organiser
  return (
    <section className={styles.brought} aria-label={t('officeBrought', { name })}>
      <p>{t('officeBrought', { name })}</p>
      <Checkbox isSelected={taken} onChange={onTake}>
        {t('takeOffice')}
      </Checkbox>
      <p className={styles.note}>{t('takeOfficeNote')}</p>
    </section>
  )
}
