import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Option } from './option'
import styles from './segmented.module.css'

type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly value: Id
  readonly options: readonly Option<Id>[]
  readonly onPick: (id: Id) => void
  /** `wide` shares the whole width, as in the inspector. */
  readonly width?: 'content' | 'wide'
}

/** One of two to five, all in sight. */
export function Segmented<Id extends string>({ label, value, options, onPick, width = 'content' }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      className={styles.group ?? ''}
      data-width={width}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const picked = options.find((option) => keys.has(option.id))
        if (picked !== undefined && picked.id !== value) onPick(picked.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles.choice ?? ''}>
          <span lang={option.lang}>{option.words}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
