import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Office } from '../../../shared/model/office'
import { organiserName } from '../../../shared/rules/organiser-name'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { useInterfaceLanguage } from '../../state/use-settings'
import { InlineField } from '../../ui/inline-field'
import { LocalizedField } from '../../ui/localized-field'
import { PageHead } from '../../ui/page-head'
import { Switch } from '../../ui/switch'
import { tellOffice } from '../records/use-office'
import { AlarmSettings } from './alarm-settings'
import { OfficeRules } from './office-rules'
import { OfficeThresholds } from './office-thresholds'
import { RankTables } from './rank-tables'
import { SeatProfiles } from './seat-profiles'
import styles from './settings.module.css'

/** What all visits of this installation share. */
export function OfficeSettings() {
  const { t } = useTranslation('frame')
  const refusalSentence = useRefusalSentence()
  const backend = useBackend()
  const { toasts } = useStores()
  const language = useInterfaceLanguage()
  const [office, setOffice] = useState<Office>()
  useEffect(() => {
    void backend.call('office.read', {}).then((found) => setOffice(found as Office))
  }, [backend])
  if (office === undefined) return null

  const write = async (changes: Partial<Office>): Promise<void> => {
    const next = { ...office, ...changes }
    setOffice(next)
    const reply = await backend.call('office.write', { office: next as never })
    if (reply.ok) return tellOffice(backend, next)
    setOffice(office)
    toasts.getState().show({ sentence: t('notSaved', { reason: refusalSentence(reply.refusal) }), grave: true })
  }
  const line = (field: 'organiserName' | 'organiserEmail', problem: (text: string) => string | undefined) => (text: string) => {
    const found = problem(text)
    if (found === undefined) void write({ [field]: text })
    return found
  }
  const needed = (text: string) => (text === '' ? t('settings.notEmpty') : undefined)
  const email = (text: string) => (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text) ? undefined : t('settings.badEmail'))
  const change = (changes: Partial<Office>) => void write(changes)
  return (
    <>
      <section aria-label={t('settings.office')}>
        <PageHead heading={t('settings.office')} detail={t('settings.officeNote')} />
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.officeName')}</span>
          <div className={styles.value}>
            <LocalizedField
              label={t('settings.officeName')}
              labelled="bare"
              first={language}
              value={office.name}
              onCommit={(name) => {
                void write({ name })
                return undefined
              }}
            />
          </div>
        </div>
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.organiserName')}</span>
          <div className={styles.value}>
            <InlineField
              label={t('settings.organiserName')}
              labelled="bare"
              value={organiserName(office, language)}
              onCommit={line('organiserName', needed)}
            />
          </div>
        </div>
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.organiserEmail')}</span>
          <div className={styles.value}>
            <InlineField
              label={t('settings.organiserEmail')}
              labelled="bare"
              value={office.organiserEmail}
              onCommit={line('organiserEmail', email)}
            />
            <p className={styles.note}>{t('settings.organiserNote')}</p>
          </div>
        </div>
        <div className={styles.line}>
          <span className={styles.label} />
          <Switch label={t('settings.rubric')} isSelected={office.rubric} onChange={(rubric) => void write({ rubric })} />
        </div>
        <AlarmSettings alarms={office.alarms} onChange={(alarms) => change({ alarms })} />
      </section>
      <RankTables office={office} onChange={change} />
      <SeatProfiles office={office} onChange={change} />
      <OfficeRules office={office} onChange={change} />
      <OfficeThresholds office={office} onChange={change} />
    </>
  )
}
