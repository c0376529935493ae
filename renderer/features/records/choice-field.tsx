import type { Option } from '../../ui/option'
import { Select } from '../../ui/select'

type ChoiceFieldProps<Id extends string> = {
  readonly label: string
  readonly value: Id | undefined
  readonly options: readonly Option<Id>[]
  readonly onPick: (id: Id | undefined) => void
  readonly labelled?: 'beside' | 'above' | 'bare'
  /** Words of the open choice. */
  readonly none?: string
}

/** A choice that may be left open: the first entry takes it away again. */
export function ChoiceField<Id extends string>({
  label,
  value,
  options,
  onPick,
  labelled = 'beside',
  none = '–'
}: ChoiceFieldProps<Id>) {
  const entries: readonly Option<string>[] = [{ id: '', words: none }, ...options]
  return (
    <Select
      label={label}
      labelled={labelled}
      value={value ?? ''}
      options={entries}
      onPick={(id) => onPick(options.find((option) => option.id === id)?.id)}
    />
  )
}
