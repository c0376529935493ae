import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { languages } from '../../shared/base/language'
import { useSaveFile } from '../features/library/use-save-file'
import type { Act } from '../state/acts'
import { useStores } from '../state/stores'
import { useActs } from '../state/use-acts'
import { useNavigation } from '../state/use-navigation'
import { useSettings } from '../state/use-settings'
import { nameOfLanguage } from '../ui/name-of-language'
import { pages } from './pages'

type AppActsProps = { readonly onSearch: () => void; readonly onShortcuts: () => void; readonly onCopies: () => void }

/** Offers what can be done on every page. Draws nothing. */
export function AppActs({ onSearch, onShortcuts, onCopies }: AppActsProps): null {
  const { t } = useTranslation('frame')
  const { session } = useStores()
  const id = useStore(session, ({ history }) => history?.present.id)
  const canUndo = useStore(session, ({ history }) => (history?.past.length ?? 0) > 0)
  const canRedo = useStore(session, ({ history }) => (history?.future.length ?? 0) > 0)
  const { undo, redo } = session.getState()
  const { route, go, goToPage, ask } = useNavigation((state) => state)
  const { settings, change } = useSettings()
  const saveFile = useSaveFile()
  const shownId = route.kind === 'library' ? undefined : id

  // The library offers its own, with its key; elsewhere N makes something new on the page.
  const library: readonly Act[] =
    route.kind === 'library'
      ? []
      : [
          { id: 'new-visit', words: t('acts.newVisit'), group: 'program', run: () => ask({ kind: 'new-visit' }) },
          { id: 'open-file', words: t('acts.openFile'), keys: 'Mod+O', group: 'program', run: () => ask({ kind: 'open-file' }) }
        ]
  const program: readonly Act[] = [
    { id: 'palette', words: t('acts.palette'), keys: 'Mod+K', group: 'program', everywhere: true, unlisted: true, run: onSearch },
    { id: 'library', words: t('acts.goTo', { page: t('pages.visits') }), group: 'go', run: () => go({ kind: 'library' }) },
    { id: 'settings', words: t('pages.settings'), keys: 'Mod+,', group: 'program', run: () => go({ kind: 'settings' }) },
    { id: 'keyboard', words: t('acts.shortcuts'), keys: '?', group: 'program', run: onShortcuts },
    ...(['light', 'dark', 'system'] as const)
      .filter((appearance) => appearance !== settings.appearance)
      .map(
        (appearance): Act => ({
          id: `appearance-${appearance}`,
          words: t(`acts.${appearance}`),
          group: 'program',
          run: () => void change({ appearance })
        })
      ),
    ...languages
      .filter((language) => language !== settings.interfaceLanguage)
      .map(
        (language): Act => ({
          id: `speak-${language}`,
          words: nameOfLanguage(language),
          group: 'program',
          run: () => void change({ interfaceLanguage: language, languageChosen: true })
        })
      )
  ]
  const visit: readonly Act[] =
    shownId !== undefined
      ? [
          { id: 'undo', words: t('acts.undo'), keys: 'Mod+Z', group: 'edit', disabled: !canUndo, run: undo },
          {
            id: 'redo',
            words: t('acts.redo'),
            keys: 'Mod+Shift+Z',
            alsoKeys: ['Mod+Y'],
            group: 'edit',
            disabled: !canRedo,
            run: redo
          },
          {
            id: 'export-file',
            words: t('acts.saveFile'),
            keys: 'Mod+Shift+S',
            group: 'make',
            run: () => void saveFile(shownId, 'json')
          },
          {
            id: 'export-package',
            words: t('acts.savePackage'),
            group: 'make',
            run: () => void saveFile(shownId, 'package')
          },
          { id: 'copies', words: t('acts.copies'), group: 'make', run: onCopies },
          ...pages.map(
            (page): Act => ({
              id: page.name,
              words: t('acts.goTo', { page: t(`pages.${page.name}`) }),
              keys: page.keys,
              group: 'go',
              run: () => (route.kind === 'visit' ? goToPage(page.name) : go({ kind: 'visit', id: shownId, page: page.name }))
            })
          )
        ]
      : []
  useActs([...visit, ...library, ...program])
  return null
}
