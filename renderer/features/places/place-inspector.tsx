import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import { placeKinds } from '../../../shared/model/place'
import type { Place } from '../../../shared/model/visit'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Select } from '../../ui/select'
import { PhotographField } from '../attachments/photograph-field'
import { ChoiceField } from '../records/choice-field'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LineField } from '../records/line-field'
import { NumberField } from '../records/number-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { ZoneField } from '../records/zone-field'
import { itemsAtPlace } from './items-at-place'
import type { PlacePartProps } from './place-part-props'
import { PlaceRooms } from './place-rooms'
import { PositionField } from './position-field'

const fields = ['name', 'address', 'position', 'telephone', 'gateMinutes', 'walkMinutes', 'access', 'rooms', 'about'] as const

/** Everything about one place. */
export function PlaceInspector({ place }: { readonly place: Place }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, read, edit: editRecord } = useEditing()
  const edit = editRecord('places', place.id)
  const items = itemsAtPlace(visit, place.id)
  return (
    <RecordInspector
      collection="places"
      id={place.id}
      kind={t(`terms:placeKinds.${place.kind}`)}
      notes={{ value: place.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('place.name')}
          labelled="bare"
          size="title"
          value={place.name}
          first={language}
          onCommit={(name) => edit({ name })}
        />
      </InspectorSection>
      <InspectorSection>
        <WordsField label={t('place.shortName')} value={place.shortName} onCommit={(shortName) => edit({ shortName })} />
        <Select
          label={t('place.kind')}
          value={place.kind}
          options={placeKinds.map((id) => ({ id, words: t(`terms:placeKinds.${id}`) }))}
          onPick={(kind) => void edit({ kind })}
        />
        <WordsField label={t('place.city')} value={place.city} onCommit={(city) => edit({ city })} />
        <WordsField label={t('place.address')} value={place.address} onCommit={(address) => edit({ address })} />
        <ChoiceField
          label={t('place.localLanguage')}
          value={place.localLanguage}
          options={languages.map((id) => ({ id, words: nameOfLanguage(id) }))}
          onPick={(localLanguage) => void edit({ localLanguage })}
        />
        <ZoneField label={t('place.zone')} value={place.zone} onPick={(zone) => void edit({ zone })} />
        <PositionField place={place} edit={edit} />
      </InspectorSection>
      <PlaceAccess place={place} edit={edit} />
      <PhotographField name={read(place.name)} value={place.photograph} onCommit={(photograph) => edit({ photograph })} />
      <PlaceRooms place={place} edit={edit} />
      <ItemLinks heading={t('place.itemsHere')} items={items} />
      <InspectorSection>
        <WordsField label={t('place.about')} value={place.about} onCommit={(about) => edit({ about })} />
        <IllustrativeField
          value={place.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`place.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
    </RecordInspector>
  )
}

/** Who answers there, and how long it takes to get in and out. */
function PlaceAccess({ place, edit }: PlacePartProps) {
  const { t } = useTranslation('records')
  return (
    <InspectorSection heading={t('place.accessHeading')}>
      <LineField label={t('place.telephone')} value={place.telephone} onCommit={(telephone) => edit({ telephone })} />
      <PickField
        label={t('place.contact')}
        collection="people"
        value={place.contact}
        onPick={(contact) => void edit({ contact })}
      />
      <NumberField
        label={t('place.gateMinutes')}
        value={place.gateMinutes}
        min={0}
        max={240}
        onCommit={(gateMinutes) => edit({ gateMinutes })}
      />
      <NumberField
        label={t('place.walkMinutes')}
        value={place.walkMinutes}
        min={0}
        max={240}
        onCommit={(walkMinutes) => edit({ walkMinutes })}
      />
      <WordsField label={t('place.access')} value={place.access} onCommit={(access) => edit({ access })} />
    </InspectorSection>
  )
}
