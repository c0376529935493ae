import { useTranslation } from 'react-i18next'
import { columnRoles } from '../../../shared/model/vehicle'
import type { Vehicle } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import { ChoiceField } from '../records/choice-field'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LanguagesField } from '../records/languages-field'
import { LineField } from '../records/line-field'
import { NumberField } from '../records/number-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { recordOptions } from '../records/record-options'
import { type Edit, useEditing } from '../records/use-editing'
import { useOffice } from '../records/use-office'
import { WordsField } from '../records/words-field'

type VehiclePartProps = { readonly vehicle: Vehicle; readonly edit: Edit<'vehicles'> }

const kinds = ['sedan', 'host-driven', 'minibus', 'three-row', 'coach', 'van'] as const
const fields = ['name', 'plate', 'seats', 'driver', 'callSign', 'usual'] as const

/** One car of the column, with its driver. */
export function VehicleInspector({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, edit: editRecord } = useEditing()
  const edit = editRecord('vehicles', vehicle.id)
  const items = itemsInOrder(visit).filter((item) => item.transfer?.vehicles.includes(vehicle.id))
  return (
    <RecordInspector
      collection="vehicles"
      id={vehicle.id}
      kind={t(`terms:columnRoles.${vehicle.columnRole}`)}
      notes={{ value: vehicle.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('vehicle.name')}
          labelled="bare"
          size="title"
          value={vehicle.name}
          first={language}
          onCommit={(name) => edit({ name })}
        />
      </InspectorSection>
      <CarPart vehicle={vehicle} edit={edit} />
      <DriverPart vehicle={vehicle} edit={edit} />
      <InspectorSection>
        <IllustrativeField
          value={vehicle.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`vehicle.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      <ItemLinks heading={t('vehicle.items')} items={items} />
    </RecordInspector>
  )
}

function CarPart({ vehicle, edit }: VehiclePartProps) {
  const { t } = useTranslation(['records', 'terms'])
  const editing = useEditing()
  const profiles = useOffice()?.carProfiles ?? []
  const known = profiles.map((profile) => ({ id: profile.id, words: editing.read(profile.name) || profile.id }))
  const { profile } = vehicle
  const listed =
    profile === undefined || known.some((entry) => entry.id === profile) ? known : [...known, { id: profile, words: profile }]
  return (
    <InspectorSection>
      <Select
        label={t('vehicle.kind')}
        value={vehicle.kind}
        options={kinds.map((id) => ({ id, words: t(`vehicle.kinds.${id}`) }))}
        onPick={(kind) => void edit({ kind })}
      />
      <Select
        label={t('vehicle.columnRole')}
        value={vehicle.columnRole}
        options={columnRoles.map((id) => ({ id, words: t(`terms:columnRoles.${id}`) }))}
        onPick={(columnRole) => void edit({ columnRole })}
      />
      <LineField label={t('vehicle.plate')} value={vehicle.plate} onCommit={(plate) => edit({ plate })} />
      <LineField label={t('vehicle.callSign')} value={vehicle.callSign} onCommit={(callSign) => edit({ callSign })} />
      <NumberField
        label={t('vehicle.seats')}
        value={vehicle.seats}
        min={1}
        max={200}
        onCommit={(seats) => (seats === undefined ? t('notNumber', { min: 1, max: 200 }) : edit({ seats }))}
      />
      <ChoiceField
        label={t('vehicle.profile')}
        value={profile}
        options={listed}
        onPick={(next) => void edit({ profile: next })}
      />
      <PickField label={t('vehicle.side')} collection="sides" value={vehicle.side} onPick={(side) => void edit({ side })} />
      <Picks
        label={t('vehicle.usual')}
        add={t('addPerson')}
        chosen={vehicle.usual ?? []}
        options={recordOptions(editing, 'people')}
        onChange={(usual) => void edit({ usual: usual.length === 0 ? undefined : usual })}
      />
    </InspectorSection>
  )
}

function DriverPart({ vehicle, edit }: VehiclePartProps) {
  const { t } = useTranslation('records')
  type Driver = NonNullable<Vehicle['driver']>
  const driver: Driver = vehicle.driver ?? { languages: [] }
  const set = (changes: { readonly [Field in keyof Driver]?: Driver[Field] | undefined }) => {
    const next = Object.fromEntries(
      Object.entries({ ...driver, ...changes }).filter(([, value]) => value !== undefined)
    ) as Driver
    const empty = Object.keys(next).length === 1 && next.languages.length === 0
    return edit({ driver: empty ? undefined : next })
  }
  return (
    <InspectorSection heading={t('vehicle.driver')}>
      <PickField
        label={t('vehicle.driverPerson')}
        collection="people"
        value={driver.person}
        onPick={(person) => void set({ person })}
      />
      <WordsField label={t('vehicle.driverFunction')} value={driver.function} onCommit={(text) => set({ function: text })} />
      <LineField label={t('vehicle.telephone')} value={driver.telephone} onCommit={(telephone) => set({ telephone })} />
      <LanguagesField label={t('vehicle.languages')} value={driver.languages} onChange={(languages) => void set({ languages })} />
    </InspectorSection>
  )
}
