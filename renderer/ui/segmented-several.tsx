import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Option } from './option'
import styles from './segmented.module.css'

type SegmentedSeveralProps<Id extends string> = {
  readonly label: string
  readonly values: readonly Id[]
  /** `detail` is the full name of a choice that is shown by letters, read aloud after them. */
  readonly options: readonly Option<Id>[]
  readonly onPick: (ids: readonly Id[]) => void
}

/** Some of two to five, all in sight; at least one stays. */
export function SegmentedSeveral<Id extends string>({ label, values, options, onPick }: SegmentedSeveralProps<Id>) {
  return (
    <ToggleButtonGroup
      className={styles.group ?? ''}
      aria-label={label}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={values}
      onSelectionChange={(keys) => onPick(options.flatMap(({ id }) => (keys.has(id) ? [id] : [])))}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className={styles.choice ?? ''}
          aria-label={option.detail === undefined ? option.words : `${option.words}, ${option.detail}`}
        >
          {option.words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
