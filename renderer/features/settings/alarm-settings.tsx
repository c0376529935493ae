import { useTranslation } from 'react-i18next'
import { itemKinds } from '../../../shared/model/item'
import type { Office } from '../../../shared/model/office'
import { Select } from '../../ui/select'
import styles from './settings.module.css'

type Kind = (typeof itemKinds)[number]

const leads = [5, 10, 15, 30, 45, 60, 90, 120, 1440] as const
/** What lasts for days never rings. */
const kinds = itemKinds.filter((kind) => kind !== 'lodging')

type AlarmSettingsProps = {
  readonly alarms: Office['alarms']
  readonly onChange: (alarms: Office['alarms']) => void
}

/** How long before an item its entry in a calendar reminds, by kind; off unless somebody sets it. */
export function AlarmSettings({ alarms = {}, onChange }: AlarmSettingsProps) {
  const { t } = useTranslation(['publish', 'terms'])
  const pick = (kind: Kind, wanted: string) => {
    const { [kind]: _before, ...others } = alarms
    onChange(wanted === 'off' ? others : { ...others, [kind]: Number(wanted) })
  }
  return (
    <div className={styles.line}>
      <span className={styles.label}>{t('alarms.heading')}</span>
      <div>
        <ul className={styles.alarms}>
          {kinds.map((kind) => {
            const set = alarms[kind]
            const choices = set === undefined || leads.some((lead) => lead === set) ? leads : [...leads, set]
            return (
              <li key={kind} className={styles.alarm}>
                <Select
                  label={t(`terms:kinds.${kind}`)}
                  value={set === undefined ? 'off' : String(set)}
                  options={[
                    { id: 'off', words: t('alarms.off') },
                    ...choices.map((minutes) => ({ id: String(minutes), words: t('alarms.before', { count: minutes }) }))
                  ]}
                  onPick={(wanted) => pick(kind, wanted)}
                />
              </li>
            )
          })}
        </ul>
        <p className={styles.note}>{t('alarms.note')}</p>
      </div>
    </div>
  )
}
