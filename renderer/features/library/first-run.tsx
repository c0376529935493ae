import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { languages } from '../../../shared/base/language'
import { useSettings } from '../../state/use-settings'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { Mark } from '../../ui/mark'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Words } from '../../ui/words'
import styles from './first-run.module.css'
import { Samples } from './samples'

type FirstRunProps = {
  readonly samples: readonly VisitSummary[]
  readonly onNew: () => void
  readonly onOpenFile: () => void
}

/** Before the first visit: one sentence, one button, the samples, and the four languages. */
export function FirstRun({ samples, onNew, onOpenFile }: FirstRunProps) {
  const { t } = useTranslation('library')
  const { t: frame } = useTranslation('frame')
  const { settings, change } = useSettings()
  return (
    <main className={styles.screen}>
      <header className={styles.top}>
        <Mark />
        <h1 className={styles.product}>{frame('product')}</h1>
        <ul className={styles.languages} aria-label={frame('settings.language')}>
          {languages.map((language) => (
            <li key={language}>
              <button
                type="button"
                lang={language}
                className={styles.language}
                aria-pressed={language === settings.interfaceLanguage}
                onClick={() => void change({ interfaceLanguage: language, languageChosen: true })}
              >
                {nameOfLanguage(language)}
              </button>
            </li>
          ))}
        </ul>
      </header>
      <div className={styles.middle}>
        <p className={styles.sentence}>
          <Words language={settings.interfaceLanguage}>{t('firstSentence')}</Words>
        </p>
        <div className={styles.acts}>
          <Button look="filled" size="large" onPress={onNew}>
            {t('newVisit')}
          </Button>
          <Key keys="N" />
          <Button look="plain" onPress={onOpenFile}>
            {t('openFile')}
          </Button>
        </div>
        <h2 className={styles.heading}>{t('orSample')}</h2>
        <Samples samples={samples} portrait="large" />
      </div>
      <p className={styles.foot}>{t('staysHere')}</p>
    </main>
  )
}
