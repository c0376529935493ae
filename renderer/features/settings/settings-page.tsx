import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Info } from '../../../shared/backend/info'
import { languages } from '../../../shared/base/language'
import { useBackend } from '../../backend/backend-context'
import { useSettings } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { InlineField } from '../../ui/inline-field'
import { nameOfLanguage } from '../../ui/name-of-language'
import { PageHead } from '../../ui/page-head'
import { Segmented } from '../../ui/segmented'
import { SafetySettings } from '../safety/safety-settings'
import { OfficeSettings } from './office-settings'
import { ReportDialog } from './report-dialog'
import styles from './settings.module.css'

const appearances = ['system', 'light', 'dark'] as const

/** What this installation keeps for its user and its office. */
export function SettingsPage() {
  const { t } = useTranslation('frame')
  const backend = useBackend()
  const { settings, change } = useSettings()
  const [reporting, setReporting] = useState(false)
  const [info, setInfo] = useState<Info>()
  useEffect(() => {
    void backend.call('info', {}).then(setInfo)
  }, [backend])
  return (
    <div className={styles.page}>
      <section aria-label={t('settings.yours')}>
        <PageHead heading={t('settings.heading')} detail={t('settings.yours')} />
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.language')}</span>
          <Segmented
            label={t('settings.language')}
            value={settings.interfaceLanguage}
            options={languages.map((language) => ({ id: language, words: nameOfLanguage(language), lang: language }))}
            onPick={(language) => void change({ interfaceLanguage: language, languageChosen: true })}
          />
        </div>
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.appearance')}</span>
          <Segmented
            label={t('settings.appearance')}
            value={settings.appearance}
            options={appearances.map((appearance) => ({ id: appearance, words: t(`settings.appearances.${appearance}`) }))}
            onPick={(appearance) => void change({ appearance })}
          />
        </div>
        <div className={styles.line}>
          <span className={styles.label}>{t('settings.author')}</span>
          <div className={styles.value}>
            <InlineField
              label={t('settings.author')}
              labelled="bare"
              placeholder="–"
              value={settings.author}
              onCommit={(author) => {
                void change({ author: author.slice(0, 200) })
                return undefined
              }}
            />
            <p className={styles.note}>{t('settings.authorNote')}</p>
          </div>
        </div>
      </section>
      <OfficeSettings />
      <SafetySettings />
      {info === undefined ? null : (
        <footer className={styles.foot}>
          <p>
            {t('settings.dataFolder')} <span className={styles.path}>{info.dataFolder}</span>
          </p>
          <p>{t('settings.version', { version: info.version })}</p>
          <p>
            <Button size="small" onPress={() => setReporting(true)}>
              {t('report.show')}
            </Button>
          </p>
          {reporting ? <ReportDialog onClose={() => setReporting(false)} /> : null}
        </footer>
      )}
    </div>
  )
}
