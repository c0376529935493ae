import { Ellipsis, Redo2, Search, Undo2 } from 'lucide-react'
import { Suspense } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { readText } from '../../shared/base/localized-text'
import { IssueState } from '../features/issues/issue-state'
import { nextNumber } from '../features/issues/next-number'
import { useIssues } from '../features/issues/use-issues'
import { useStores } from '../state/stores'
import { useActs } from '../state/use-acts'
import { useNavigation } from '../state/use-navigation'
import { useInterfaceLanguage } from '../state/use-settings'
import { useVisit } from '../state/use-visit'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { Key } from '../ui/key'
import { Mark } from '../ui/mark'
import { dayRange } from '../ui/screen-date'
import { CommandsMenu } from './commands-menu'
import { MakeIssueDialog } from './lazy-screens'
import { SavingState } from './saving-state'
import styles from './top-bar.module.css'

/** The bar over a visit: what it is, search, undo, what has been saved, and the one act. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTranslation('frame')
  const language = useInterfaceLanguage()
  const { session } = useStores()
  const visit = useVisit()
  const page = useNavigation(({ route }) => (route.kind === 'visit' ? route.page : undefined))
  const issues = useIssues()
  const { ask, asked } = issues
  const canUndo = useStore(session, (state) => (state.history?.past.length ?? 0) > 0)
  const canRedo = useStore(session, (state) => (state.history?.future.length ?? 0) > 0)
  const title = readText(visit.title, language, visit.languages)
  useActs([{ id: 'make-issue', words: t('acts.makeIssue'), keys: 'Mod+S', group: 'make', everywhere: true, run: () => ask('') }])
  return (
    <header className={styles.bar}>
      <div className={styles.mark}>
        <Mark />
      </div>
      <div className={styles.visit}>
        <h1 className={styles.title} lang={title?.language}>
          {title?.text}
        </h1>
        <p className={styles.dates}>
          {dayRange(visit.from, visit.until, language)}
          {visit.illustrative === undefined ? null : ` · ${t('illustrative')}`}
        </p>
      </div>
      <AriaButton className={styles.search ?? ''} onPress={onSearch}>
        <Search size={16} strokeWidth={1.6} aria-hidden />
        <span>{t('findOrDo')}</span>
        <Key keys="Mod+K" />
      </AriaButton>
      <div className={styles.tools}>
        <IconButton
          icon={Undo2}
          words={t('acts.undo')}
          keys="Mod+Z"
          isDisabled={!canUndo}
          onPress={() => session.getState().undo()}
        />
        <IconButton
          icon={Redo2}
          words={t('acts.redo')}
          keys="Mod+Shift+Z"
          isDisabled={!canRedo}
          onPress={() => session.getState().redo()}
        />
        <CommandsMenu>
          <IconButton icon={Ellipsis} words={t('commands')} />
        </CommandsMenu>
      </div>
      <div className={styles.state}>
        <IssueState />
        <SavingState />
      </div>
      <Button look={page === 'publish' || page === 'issues' ? 'outline' : 'filled'} onPress={() => ask('')}>
        {t('makeIssue', { number: nextNumber(issues) })}
      </Button>
      <Suspense fallback={null}>{asked === undefined ? null : <MakeIssueDialog />}</Suspense>
    </header>
  )
}
