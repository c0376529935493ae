import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Item, Visit } from '../../../shared/model/visit'
import type { Act } from '../../state/acts'
import styles from './details.module.css'
import type { ItemChanges } from './item-changes'
import { ItemInspector } from './item-inspector'
import type { ItemWords } from './item-words'
import type { ItemCommands } from './use-item-commands'

type DetailsProps = {
  readonly visit: Visit
  readonly selected: Item | undefined
  readonly day: WallDate
  readonly words: ItemWords
  readonly language: Language
  readonly cities: { readonly host: string; readonly home: string }
  readonly acts: readonly Act[]
  readonly commands: ItemCommands
  readonly onClose: () => void
  /** Esc that no field and no list took. */
  readonly onLeave: () => void
}

/**
 * The inspector of the selected item. While the reader works in the table, its many fields are drawn right after the table;
 * while the reader writes in one of them, they are drawn with it, so that no field shows a value that is past.
 */
export function Details({ visit, selected, day, words, language, cities, acts, commands, onClose, onLeave }: DetailsProps) {
  const { t } = useTranslation('programme')
  const [inside, setInside] = useState(false)
  const now = useMemo(
    () => ({ visit, item: selected, day, words, language, cities, acts }),
    [visit, selected, day, words, language, cities, acts]
  )
  const later = useDeferredValue(now)
  const { item, acts: offered, ...shown } = inside ? now : later
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices where the focus is
    <div
      className={styles.pane}
      inert={!inside && item?.id !== selected?.id}
      onFocus={() => setInside(true)}
      onBlur={() => setInside(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        if (event.target instanceof Element && event.target.getAttribute('aria-expanded') !== 'true') onLeave()
      }}
    >
      {item === undefined || selected === undefined ? (
        <aside className={styles.hint}>{t('selectHint')}</aside>
      ) : (
        <Shown key={item.id} item={item} acts={offered} {...shown} commands={commands} onClose={onClose} />
      )}
    </div>
  )
}

type ShownProps = Omit<DetailsProps, 'selected' | 'onLeave'> & { readonly item: Item }

const Shown = memo(function Shown({ item, acts, commands, ...rest }: ShownProps) {
  const menu = [{ id: 'item', entries: acts.filter((act) => act.group === 'edit' && act.unlisted !== true) }]
  return <ItemInspector item={item} menu={menu} {...rest} {...changesOf(item, commands)} />
})

/** The changes of one item, for its inspector and for its editor in the row. */
export function changesOf(item: Item, commands: ItemCommands) {
  return {
    onTime: (time: Item['time']) => commands.setTime(item, time),
    onChange: (changes: ItemChanges) => commands.change(item, changes),
    onNewPlace: (name: string) => commands.addPlaceFor(item, name),
    onNewPerson: (name: string) => commands.addPersonFor(item, name)
  }
}
