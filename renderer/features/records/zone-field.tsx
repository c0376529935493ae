import { isZone, type Zone } from '../../../shared/base/zone'
import { ComboBox } from '../../ui/combo-box'
import type { Option } from '../../ui/option'

type ZoneFieldProps = {
  readonly label: string
  readonly value: Zone | undefined
  readonly onPick: (zone: Zone | undefined) => void
}

let kept: readonly Option<Zone>[] | undefined

/** A time zone by its IANA name, found by any part of it. */
export function ZoneField({ label, value, onPick }: ZoneFieldProps) {
  kept ??= ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter(isZone)
    .map((id) => ({ id: id as Zone, words: id.replaceAll('_', ' ').replaceAll('/', ' / ') }))
  const options =
    value === undefined || kept.some((option) => option.id === value) ? kept : [{ id: value, words: value }, ...kept]
  return <ComboBox label={label} value={value} options={options} onPick={onPick} />
}
