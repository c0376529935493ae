import type { KeyboardEvent, ReactNode } from 'react'
import styles from './data-table.module.css'

export type TableColumn = {
  readonly id: string
  readonly head: ReactNode
  /** A CSS width; one column at least should be left to take the rest. */
  readonly width?: string
  readonly align?: 'start' | 'end'
  readonly lang?: string | undefined
}

type DataTableProps = {
  readonly label: string
  readonly columns: readonly TableColumn[]
  /** The rule under the head: in ink where no `TableRule` follows it. */
  readonly rule?: 'hair' | 'ink'
  /** `DataRow`s, `TableRule`s and whatever row opens in place. */
  readonly children: ReactNode
}

/** A printed list: a head over a hairline, rows of 28 px, rules where a part begins. Arrow keys walk the rows. */
export function DataTable({ label, columns, rule = 'hair', children }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected and walked with the arrows, which a plain table cannot say
    <table className={styles.table} role="grid" aria-label={label} data-rule={rule} onKeyDown={walkRows}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.id} style={{ inlineSize: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align} lang={column.lang}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** Moves the focus from row to row; the first focusable row is the one that Tab reaches. */
function walkRows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLTableRowElement)) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]
  const next = rows[rows.indexOf(event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  if (!event.shiftKey) next.click()
}
