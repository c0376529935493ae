import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import lists from './list.module.css'
import type { Option } from './option'
import styles from './select.module.css'

type SelectProps<Id extends string> = {
  readonly label: string
  readonly value: Id | undefined
  readonly options: readonly Option<Id>[]
  readonly onPick: (id: Id) => void
  /** `inline` reads as text in an inspector; `framed` stands in a form; `bar` in a view bar. */
  readonly look?: 'inline' | 'framed' | 'bar'
  readonly labelled?: 'beside' | 'above' | 'bare'
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** A pick from a short list. For long lists with a search use `ComboBox`. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, value, options, onPick, look = 'inline', labelled = 'beside', placeholder = '–', disabled = false } = props
  const shown = options.find((option) => option.id === value)
  return (
    <AriaSelect
      className={styles.select ?? ''}
      data-look={look}
      data-labelled={labelled}
      aria-label={labelled === 'bare' ? label : undefined}
      isDisabled={disabled}
      placeholder={placeholder}
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        const picked = options.find((option) => option.id === key)
        if (picked !== undefined && picked.id !== value) onPick(picked.id)
      }}
    >
      {labelled === 'bare' ? null : <Label className={styles.label}>{label}</Label>}
      <Button className={styles.value ?? ''}>
        <SelectValue className={styles.words ?? ''}>
          {({ isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : shown?.words)}
        </SelectValue>
        <ChevronDown className={styles.mark} size={14} strokeWidth={1.6} aria-hidden />
      </Button>
      <Popover className={lists.popover ?? ''} offset={4}>
        <ListBox className={lists.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.words} className={lists.entry ?? ''}>
              <span className={lists.words} lang={option.lang}>
                {option.words}
              </span>
              {option.detail === undefined ? null : <span className={lists.detail}>{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
