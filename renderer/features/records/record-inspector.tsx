import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Collection } from '../../../shared/model/visit'
import { useNavigation } from '../../state/use-navigation'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { Inspector, InternalNote } from '../../ui/inspector'
import { Menu, type MenuEntry } from '../../ui/menu'
import styles from './record-inspector.module.css'
import { useEditing } from './use-editing'

type RecordInspectorProps = {
  readonly collection: Collection
  readonly id: string
  /** What the record is, in the small first line. */
  readonly kind: string
  /** Commands of this record before deletion. */
  readonly entries?: readonly MenuEntry[]
  /** What organisers note for themselves; left out where the record has no such field. */
  readonly notes?: { readonly value: string | undefined; readonly onCommit: (text: string | undefined) => string | undefined }
  readonly children: ReactNode
}

/** The pane of one record: its kind and commands above, the internal note at the foot. */
export function RecordInspector({ collection, id, kind, entries = [], notes, children }: RecordInspectorProps) {
  const { t } = useTranslation(['records', 'ui'])
  const { act, nameOf } = useEditing()
  const select = useNavigation((state) => state.select)
  const remove: MenuEntry = {
    id: 'remove',
    words: t('remove'),
    keys: 'Del',
    grave: true,
    run: () => {
      if (act({ kind: 'remove', collection, ids: [id] })) select(undefined)
    }
  }
  return (
    <div className={styles.pane} key={id}>
      <Inspector
        label={nameOf(collection, id)}
        kind={kind}
        menu={
          <Menu label={t('more')} groups={[{ id: 'own', entries: [...entries, remove] }]}>
            <IconButton icon={Ellipsis} words={t('more')} />
          </Menu>
        }
        onClose={() => select(undefined)}
      >
        {children}
        {notes === undefined ? null : (
          <InternalNote>
            <InlineField
              label={t('internal')}
              labelled="above"
              multiline
              value={notes.value ?? ''}
              placeholder={t('internalEmpty')}
              onCommit={(text) => notes.onCommit(text === '' ? undefined : text)}
            />
          </InternalNote>
        )}
      </Inspector>
    </div>
  )
}
