import { useTranslation } from 'react-i18next'
import { useNavigation } from '../state/use-navigation'
import { Button } from '../ui/button'
import styles from './frame.module.css'

/** Said in place of a page that failed. */
export function BrokenPage({ again }: { readonly again: () => void }) {
  const { t } = useTranslation('frame')
  const go = useNavigation((state) => state.go)
  return (
    <section className={styles.broken} role="alert">
      <h2>{t('broken.heading')}</h2>
      <p>{t('broken.sentence')}</p>
      <div className={styles.brokenActs}>
        <Button look="filled" onPress={again}>
          {t('broken.again')}
        </Button>
        <Button
          onPress={() => {
            go({ kind: 'library' })
            again()
          }}
        >
          {t('broken.visits')}
        </Button>
      </div>
    </section>
  )
}
