import { useTranslation } from 'react-i18next'
import type { Office } from '../../../shared/model/office'
import { sideRoles } from '../../../shared/model/side'
import type { Side } from '../../../shared/model/visit'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Select } from '../../ui/select'
import { ChoiceField } from '../records/choice-field'
import { IllustrativeField } from '../records/illustrative-field'
import { LanguagesField } from '../records/languages-field'
import { LineField } from '../records/line-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { ZoneField } from '../records/zone-field'

const fields = ['name', 'shortName', 'country', 'city', 'zone', 'languages', 'head', 'rankTable', 'notes'] as const

/** One party of the visit. */
export function SideInspector({ side, office }: { readonly side: Side; readonly office: Office | undefined }) {
  const { t } = useTranslation(['records', 'terms'])
  const { language, read, edit: editRecord } = useEditing()
  const edit = editRecord('sides', side.id)
  return (
    <RecordInspector collection="sides" id={side.id} kind={t(`terms:sideRoles.${side.role}`)}>
      <InspectorSection>
        <LocalizedField
          label={t('side.name')}
          labelled="bare"
          size="title"
          value={side.name}
          first={language}
          onCommit={(name) => edit({ name })}
        />
      </InspectorSection>
      <InspectorSection>
        <WordsField label={t('side.shortName')} value={side.shortName} onCommit={(shortName) => edit({ shortName })} />
        <Select
          label={t('side.role')}
          value={side.role}
          options={sideRoles.map((id) => ({ id, words: t(`terms:sideRoles.${id}`) }))}
          onPick={(role) => void edit({ role })}
        />
        <PickField
          label={t('side.head')}
          collection="people"
          value={side.head}
          wanted={(person) => person.side === side.id}
          onPick={(head) => void edit({ head })}
        />
        <WordsField label={t('side.city')} value={side.city} onCommit={(city) => edit({ city })} />
        <LineField
          label={t('side.country')}
          value={side.country}
          onCommit={(country) => edit({ country: country?.toUpperCase() })}
        />
        <ZoneField label={t('side.zone')} value={side.zone} onPick={(zone) => void edit({ zone })} />
        <LanguagesField label={t('side.languages')} value={side.languages} onChange={(languages) => void edit({ languages })} />
        <ChoiceField
          label={t('side.rankTable')}
          value={side.rankTable}
          options={rankTables(office, side.rankTable, read)}
          onPick={(rankTable) => void edit({ rankTable })}
        />
        <WordsField label={t('side.notes')} value={side.notes} onCommit={(notes) => edit({ notes })} />
        <IllustrativeField
          value={side.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`side.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
    </RecordInspector>
  )
}

function rankTables(office: Office | undefined, current: string | undefined, read: ReturnType<typeof useEditing>['read']) {
  const known = (office?.rankTables ?? []).map((table) => ({ id: table.id, words: read(table.name) || table.id }))
  return current === undefined || known.some((table) => table.id === current)
    ? known
    : [...known, { id: current, words: current }]
}
