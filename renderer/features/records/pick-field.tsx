import type { Collection, RecordOf } from '../../../shared/model/visit'
import { ComboBox } from '../../ui/combo-box'
import { type IdOf, recordOptions } from './record-options'
import { useEditing } from './use-editing'

type PickFieldProps<Name extends Collection> = {
  readonly label: string
  readonly collection: Name
  readonly value: IdOf<Name> | undefined
  readonly onPick: (id: IdOf<Name> | undefined) => void
  readonly wanted?: (record: RecordOf<Name>) => boolean
  readonly labelled?: 'beside' | 'above' | 'bare'
}

/** A pick of one record of the visit; emptied, it names none. */
export function PickField<Name extends Collection>(props: PickFieldProps<Name>) {
  const { label, collection, value, onPick, wanted, labelled = 'beside' } = props
  const options = recordOptions(useEditing(), collection, wanted)
  return <ComboBox label={label} labelled={labelled} value={value} options={options} onPick={onPick} />
}
