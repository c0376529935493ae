import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { actsOffered } from '../../state/acts'
import { useStores } from '../../state/stores'
import { useInterfaceLanguage } from '../../state/use-settings'
import { Dialog } from '../../ui/dialog'
import { Key } from '../../ui/key'
import styles from './palette.module.css'
import { type Entry, entriesFor } from './palette-entries'
import { PaletteEntry } from './palette-entry'

/** Finds anything in the visit and any command; Enter goes there or does it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('frame')
  const language = useInterfaceLanguage()
  const stores = useStores()
  const visit = useStore(stores.session, (session) => session.history?.present)
  const inVisit = useStore(stores.navigation, ({ route }) => route.kind !== 'library')
  const acts = actsOffered(useStore(stores.acts))
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const entries = entriesFor({ typed, acts, visit: inVisit ? visit : undefined, language })
  const chosen = Math.min(at, entries.length - 1)

  const take = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    onClose()
    if (entry.kind === 'act') entry.act.run()
    else stores.navigation.getState().jump({ collection: entry.hit.collection, id: entry.hit.id })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(entries.length - 1, chosen + step)))
    else if (event.key === 'Enter') take(entries[chosen])
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onClose={onClose} heading={t('palette.label')} headless width={640} place="top">
      <div className={styles.field}>
        <Search size={18} strokeWidth={1.6} aria-hidden />
        <input
          className={styles.input}
          // The reader asked for search: the field is what the dialog is for.
          autoFocus
          role="combobox"
          aria-label={t('palette.label')}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={entries.length === 0 ? undefined : `${id}-${chosen}`}
          placeholder={inVisit ? t('palette.hint') : t('palette.label')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={id} className={styles.list} role="listbox" aria-label={t('palette.label')}>
        {entries.map((entry, index) => (
          <PaletteEntry
            key={entry.key}
            id={`${id}-${index}`}
            entry={entry}
            chosen={index === chosen}
            visit={visit}
            onPoint={() => setAt(index)}
            onTake={() => take(entry)}
          />
        ))}
      </div>
      {entries.length === 0 ? <p className={styles.nothing}>{t('palette.nothing', { words: typed })}</p> : null}
      <p className={styles.foot}>
        <span>
          <Key keys="Up" /> <Key keys="Down" /> {t('palette.foot.walk')}
        </span>
        <span>
          <Key keys="Enter" /> {t('palette.foot.go')}
        </span>
        <span>
          <Key keys="Esc" /> {t('palette.foot.close')}
        </span>
      </p>
    </Dialog>
  )
}
