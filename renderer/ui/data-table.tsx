import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
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
  /** `parts`: the children are `TablePart`s, each laid out by itself and only when it is in sight, as a long table needs. */
  readonly layout?: 'whole' | 'parts'
  /** `DataRow`s, `TableRule`s and whatever row opens in place. */
  readonly children: ReactNode
}

/** A printed list: a head over a hairline, rows of 28 px, rules where a part begins. Arrow keys walk the rows. */
export function DataTable({ label, columns, rule = 'hair', layout = 'whole', children }: DataTableProps) {
  const widths = columns.map((column) => column.width ?? 'minmax(0, 1fr)').join(' ')
  return (
    <table
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are selected and walked with the arrows, which a plain table cannot say
      role="grid"
      aria-label={label}
      data-rule={rule}
      data-layout={layout}
      style={layout === 'parts' ? ({ '--columns': widths } as CSSProperties) : undefined}
      onKeyDown={walkRows}
    >
      {layout === 'parts' ? null : (
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ inlineSize: column.width }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {columns.map((column) =>
            // A column of marks has no name, and what has no name is no header.
            column.head === '' ? (
              <td key={column.id} />
            ) : (
              <th key={column.id} scope="col" data-align={column.align} lang={column.lang}>
                {column.head}
              </th>
            )
          )}
        </tr>
      </thead>
      {layout === 'parts' ? children : <tbody>{children}</tbody>}
    </table>
  )
}

/** A day or another part of a long table: an edit in it lays out nothing else. */
export function TablePart({ children }: { readonly children: ReactNode }) {
  return <tbody className={styles.apart}>{children}</tbody>
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
