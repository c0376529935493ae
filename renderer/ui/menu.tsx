import type { ReactElement } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Key } from './key'
import styles from './list.module.css'

export type MenuEntry = {
  readonly id: string
  readonly words: string
  readonly keys?: string | undefined
  readonly run: () => void
  readonly disabled?: boolean
  /** Deletes something. */
  readonly grave?: boolean
}

export type MenuGroup = { readonly id: string; readonly heading?: string; readonly entries: readonly MenuEntry[] }

type MenuProps = {
  readonly label: string
  /** What opens it: a `Button` or `IconButton`. */
  readonly children: ReactElement
  readonly groups: readonly MenuGroup[]
}

/** Commands under a button, each with its key. */
export function Menu({ label, children, groups }: MenuProps) {
  const run = (id: string) =>
    groups
      .flatMap((group) => group.entries)
      .find((entry) => entry.id === id)
      ?.run()
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} offset={4}>
        <AriaMenu className={styles.list ?? ''} aria-label={label} onAction={(id) => run(String(id))}>
          {groups.map((group) => (
            <MenuSection key={group.id} {...(group.heading === undefined ? { 'aria-label': label } : {})}>
              {group.heading === undefined ? null : <Header className={styles.heading ?? ''}>{group.heading}</Header>}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.words}
                  isDisabled={entry.disabled ?? false}
                  className={styles.entry ?? ''}
                  data-grave={entry.grave}
                >
                  <span className={styles.words}>{entry.words}</span>
                  {entry.keys === undefined ? null : <Key keys={entry.keys} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
