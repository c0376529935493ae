import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import styles from './entries.module.css'

type EntriesProps<Entry> = {
  readonly entries: readonly Entry[]
  readonly nameOf: (entry: Entry, index: number) => string
  readonly keyOf?: (entry: Entry, index: number) => string
  readonly add: string
  /** Words of the way out of one entry. */
  readonly takeOut: (name: string) => string
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
  readonly children: (entry: Entry, index: number) => ReactNode
}

/** A short list inside a record: each entry with its fields and its way out, and one more at the end. */
export function Entries<Entry>(props: EntriesProps<Entry>) {
  const { entries, nameOf, keyOf = (_entry, index) => String(index), add, takeOut, onAdd, onRemove, children } = props
  return (
    <div className={styles.entries}>
      {entries.map((entry, index) => (
        <div key={keyOf(entry, index)} className={styles.entry}>
          <div className={styles.fields}>{children(entry, index)}</div>
          <IconButton icon={X} words={takeOut(nameOf(entry, index))} onPress={() => onRemove(index)} />
        </div>
      ))}
      <Button look="plain" size="small" onPress={onAdd}>
        <Plus size={14} strokeWidth={1.6} aria-hidden /> {add}
      </Button>
    </div>
  )
}
