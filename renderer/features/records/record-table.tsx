import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOrder } from '../../../shared/rules/item-order'
import { useNavigation, useSelected } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { DataRow } from '../../ui/data-row'
import { DataTable, type TableColumn } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { SearchField } from '../../ui/search-field'
import { ViewBar } from '../../ui/view-bar'
import { NewLine } from './new-line'
import type { MadeByName } from './new-record'
import styles from './record-page.module.css'
import { recordFits } from './record-text'
import { useCreate } from './use-create'
import { useEditing } from './use-editing'
import { useRecordActs } from './use-record-acts'
import { useShowFlashed } from './use-show-flashed'

type RecordColumn<Entry> = TableColumn & {
  readonly cell: (record: Entry) => ReactNode
  readonly cellLang?: (record: Entry) => string | undefined
}

type RecordTableProps<Entry> = {
  readonly collection: MadeByName
  readonly label: string
  readonly columns: readonly RecordColumn<Entry>[]
  /** Words of the button that adds, of the line that is then written, and of a table that has nothing. */
  readonly words: {
    readonly add: string
    readonly write: string
    readonly empty: string
    readonly filter: (count: number) => string
  }
  /** Tabs of the page, at the left of its bar. */
  readonly tabs?: ReactNode
  /** The pane of what is selected. */
  readonly inspector: ReactNode
}

/** A page of records of one kind: bar with filter and addition, the list in its own order, the pane of the selected one. */
export function RecordTable<Entry extends { readonly id: string; readonly order: string }>(props: RecordTableProps<Entry>) {
  const { collection, label, columns, words, tabs, inspector } = props
  const { t } = useTranslation(['records', 'ui'])
  const { visit } = useEditing()
  const [filter, setFilter] = useState('')
  const [writing, setWriting] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const selected = useSelected(collection)
  const select = useNavigation((state) => state.select)
  const flashed = useShowFlashed()
  const create = useCreate(collection)

  const all = inOrder(visit[collection] as unknown as Readonly<Record<string, Entry>>)
  const shown = all.filter((record) => recordFits(record, filter))
  const write = () => setWriting(true)
  useRecordActs({
    collection,
    lists: [shown.map((record) => record.id)],
    create: { words: words.add, run: write },
    onFind: () => bar.current?.querySelector('input')?.focus()
  })

  return (
    <div className={styles.page}>
      <div ref={bar}>
        <ViewBar
          end={
            <>
              <SearchField width={248} label={words.filter(all.length)} value={filter} onChange={setFilter} />
              <Button onPress={write}>+ {words.add}</Button>
            </>
          }
        >
          {tabs}
        </ViewBar>
      </div>
      <div className={styles.panes}>
        <div className={styles.list} data-scrolls>
          {all.length === 0 && !writing ? (
            <EmptyState sentence={words.empty}>
              <Button look="filled" onPress={write}>
                {words.add}
              </Button>
            </EmptyState>
          ) : shown.length === 0 && filter !== '' ? (
            <EmptyState sentence={t('ui:nothingFits', { words: filter })}>
              <Button onPress={() => setFilter('')}>{t('ui:clearFilter')}</Button>
            </EmptyState>
          ) : (
            <DataTable label={label} columns={columns}>
              {shown.map((record) => (
                <DataRow
                  key={record.id}
                  id={record.id}
                  selected={record.id === selected}
                  flash={record.id === flashed}
                  onSelect={() => select({ collection, id: record.id })}
                >
                  {columns.map((column) => (
                    <td key={column.id} data-align={column.align} lang={column.cellLang?.(record) ?? column.lang}>
                      {column.cell(record)}
                    </td>
                  ))}
                </DataRow>
              ))}
            </DataTable>
          )}
          {writing ? <NewLine label={words.write} onCreate={create} onClose={() => setWriting(false)} /> : null}
        </div>
        {inspector}
      </div>
    </div>
  )
}
