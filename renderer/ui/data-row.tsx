import type { HTMLAttributes, ReactNode } from 'react'
import styles from './data-table.module.css'

type DataRowProps = Omit<HTMLAttributes<HTMLTableRowElement>, 'className' | 'onSelect'> & {
  readonly id: string
  readonly selected?: boolean
  readonly onSelect?: () => void
  /** Enter or a double click: open for editing. */
  readonly onOpen?: () => void
  /** Ground and height by rank: a transfer is lower, hospitality shaded, a peak between double rules. */
  readonly weight?: 'plain' | 'transfer' | 'rest' | 'peak'
  readonly flash?: boolean
  readonly children: ReactNode
}

/** One row of a `DataTable`; its children are `td`. */
export function DataRow({
  id,
  selected = false,
  onSelect,
  onOpen,
  weight = 'plain',
  flash = false,
  children,
  ...rest
}: DataRowProps) {
  return (
    <tr
      tabIndex={0}
      {...rest}
      className={styles.row}
      data-row={id}
      data-weight={weight}
      data-flash={flash || undefined}
      aria-selected={selected}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event)
        if (event.defaultPrevented || event.target !== event.currentTarget) return
        if (event.key === 'Enter') (onOpen ?? onSelect)?.()
        else if (event.key === ' ') onSelect?.()
        else return
        event.preventDefault()
      }}
    >
      {children}
    </tr>
  )
}

type TableRuleProps = { readonly columns: number; readonly heading: ReactNode; readonly aside?: ReactNode; readonly id?: string }

/** The rule in ink under the name of a day or a part of the list. */
export function TableRule({ columns, heading, aside, id }: TableRuleProps) {
  return (
    <tr className={styles.rule} id={id}>
      <th scope="colgroup" colSpan={columns} data-all-columns>
        <div className={styles.ruleLine}>
          <div className={styles.ruleHeading}>{heading}</div>
          <div className={styles.ruleAside}>{aside}</div>
        </div>
      </th>
    </tr>
  )
}
