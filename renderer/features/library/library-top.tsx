import { useTranslation } from 'react-i18next'
import type { VisitSummary } from '../../../shared/backend/contract'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { Mark } from '../../ui/mark'
import { clockOfStamp } from '../../ui/screen-date'
import { SearchField } from '../../ui/search-field'
import styles from './library.module.css'

type LibraryTopProps = {
  readonly visits: readonly VisitSummary[]
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onNew: () => void
  readonly onOpenFile: () => void
}

/** The bar over the visits: search, what is kept, and the one act. */
export function LibraryTop({ visits, typed, onType, onNew, onOpenFile }: LibraryTopProps) {
  const { t } = useTranslation('library')
  const { t: frame } = useTranslation('frame')
  const go = useNavigation((state) => state.go)
  const last =
    visits
      .map((visit) => visit.savedAt)
      .sort()
      .at(-1) ?? ''
  return (
    <header className={styles.top}>
      <Mark />
      <h1 className={styles.product}>{frame('product')}</h1>
      <SearchField id="find-visit" label={t('find')} keys="Mod+F" width={320} value={typed} onChange={onType} />
      <span className={styles.kept}>{t('kept', { count: visits.length, time: clockOfStamp(last) })}</span>
      <Button look="plain" onPress={() => go({ kind: 'settings' })}>
        {frame('pages.settings')}
      </Button>
      <Button onPress={onOpenFile}>{t('openFile')}</Button>
      <Button look="filled" onPress={onNew}>
        {t('newVisit')}
      </Button>
    </header>
  )
}
