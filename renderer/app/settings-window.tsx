import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../state/use-navigation'
import { Button } from '../ui/button'
import { Mark } from '../ui/mark'
import styles from './frame.module.css'
import { SettingsPage } from './lazy-screens'
import bar from './top-bar.module.css'

/** Settings when no visit is open. */
export function SettingsWindow() {
  const { t } = useTranslation('frame')
  const go = useNavigation((state) => state.go)
  return (
    <div className={styles.window}>
      <header className={bar.bar}>
        <Mark />
        <h1 className={bar.product}>{t('product')}</h1>
        <span className={bar.room} />
        <Button onPress={() => go({ kind: 'library' })}>{t('pages.visits')}</Button>
      </header>
      <main className={styles.page}>
        <Suspense fallback={null}>
          <SettingsPage />
        </Suspense>
      </main>
    </div>
  )
}
