import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { readText } from '../../../shared/base/localized-text'
import { daysBetween } from '../../../shared/base/wall-time'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Button } from '../../ui/button'
import styles from './library.module.css'
import { NewDatesDialog } from './new-dates-dialog'
import { PortraitStrip } from './portrait-strip'
import { VisitMenu } from './visit-menu'
import { VisitTitle } from './visit-title'

/** A pattern for visits in a line: how long, what it holds, and a visit made from it. */
export function TemplateRow({ template }: { readonly template: VisitSummary }) {
  const { t } = useTranslation('library')
  const language = useInterfaceLanguage()
  const [renaming, setRenaming] = useState(false)
  const [making, setMaking] = useState(false)
  const cities = template.cities.map((city) => readText(city, language)?.text).filter((city) => city !== undefined)
  return (
    <li className={styles.row} data-template>
      <p className={styles.dates}>{t('days', { count: daysBetween(template.from, template.until) + 1 })}</p>
      <div className={styles.what}>
        <VisitTitle visit={template} renaming={renaming} onRenaming={setRenaming} />
        <p className={styles.second}>{cities.slice(0, 5).join(' · ')}</p>
      </div>
      <p>{t('items', { count: template.items })}</p>
      <PortraitStrip summary={template} width={246} height={23} />
      <div className={styles.end} data-template>
        <Button onPress={() => setMaking(true)}>{t('fromTemplate')}</Button>
        <VisitMenu visit={template} onRename={() => setRenaming(true)} />
      </div>
      {making ? <NewDatesDialog visit={template} onClose={() => setMaking(false)} /> : null}
    </li>
  )
}
