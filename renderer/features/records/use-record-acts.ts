import { useTranslation } from 'react-i18next'
import type { Collection } from '../../../shared/model/visit'
import { useActs } from '../../state/use-acts'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { recordAfter } from './record-after'
import { useEditing } from './use-editing'

type RecordActs = {
  readonly collection: Collection
  /** Ids as they stand on the screen, one list after the other; a record moves only within its own list. */
  readonly lists: readonly (readonly string[])[]
  /** Words of the act that begins a new record, and what it does. */
  readonly create: { readonly words: string; readonly run: () => void }
  readonly onFind: () => void
  /** How a record is put before another, where its key alone does not say it. */
  readonly place?: (id: string, before: string | undefined) => void
}

/** Keys of a list of records: N new, Del delete, Alt with an arrow up or down, Ctrl+F filter, Esc close the pane. */
export function useRecordActs({ collection, lists, create, onFind, place: own }: RecordActs): void {
  const { t } = useTranslation('records')
  const { visit, act } = useEditing()
  const selected = useSelected(collection)
  const select = useNavigation((state) => state.select)
  const list = lists.find((ids) => selected !== undefined && ids.includes(selected)) ?? []
  const at = selected === undefined ? -1 : list.indexOf(selected)
  const place = (before: string | undefined) => {
    if (selected === undefined) return
    if (own !== undefined) return own(selected, before !== undefined && list.includes(before) ? before : undefined)
    act({ kind: 'reorder', collection, id: selected, ...(before === undefined ? {} : { before }) })
  }
  const none = selected === undefined
  useActs([
    { id: 'create-record', words: create.words, keys: 'N', group: 'page', run: create.run },
    { id: 'find-on-page', words: t('find'), keys: 'Mod+F', group: 'page', everywhere: true, run: onFind },
    { id: 'record-up', words: t('moveUp'), keys: 'Alt+Up', group: 'page', disabled: at < 1, run: () => place(list[at - 1]) },
    {
      id: 'record-down',
      words: t('moveDown'),
      keys: 'Alt+Down',
      group: 'page',
      disabled: at < 0 || at >= list.length - 1,
      run: () => selected !== undefined && place(list[at + 2] ?? recordAfter(visit, collection, list, selected))
    },
    {
      id: 'remove-record',
      words: t('remove'),
      keys: 'Del',
      alsoKeys: ['Backspace'],
      group: 'page',
      disabled: none,
      run: () => {
        if (selected !== undefined && act({ kind: 'remove', collection, ids: [selected] })) select(undefined)
      }
    },
    {
      id: 'close-pane',
      words: t('closePane'),
      keys: 'Esc',
      group: 'page',
      unlisted: true,
      disabled: none,
      run: () => select(undefined)
    }
  ])
}
