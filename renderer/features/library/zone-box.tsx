import { useState } from 'react'
import type { Zone } from '../../../shared/base/zone'
import { useInterfaceLanguage } from '../../state/use-settings'
import { ComboBox } from '../../ui/combo-box'
import { zoneOptions } from './zone-options'

type Props = { readonly label: string; readonly value: Zone; readonly onPick: (zone: Zone) => void }

/** One of the clocks of a visit, found by the name of a city in the language of the interface. */
export function ZoneBox({ label, value, onPick }: Props) {
  const language = useInterfaceLanguage()
  const [zones] = useState(() => zoneOptions(language))
  return (
    <ComboBox
      look="framed"
      labelled="above"
      label={label}
      value={value}
      options={zones}
      onPick={(zone) => zone !== undefined && onPick(zone)}
    />
  )
}
