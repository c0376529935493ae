import { useTranslation } from 'react-i18next'
import type { Group } from '../../../shared/model/visit'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import { ChoiceField } from '../records/choice-field'
import { IllustrativeField } from '../records/illustrative-field'
import { RecordInspector } from '../records/record-inspector'
import { recordOptions } from '../records/record-options'
import { useEditing } from '../records/use-editing'

/** CSS colour names that calendars know (RFC 7986, section 5.9), dark enough to be told apart. */
const colours = ['seagreen', 'steelblue', 'purple', 'brown', 'darkorange', 'teal', 'gray', 'olive'] as const
const fields = ['name', 'letter', 'members', 'colour'] as const

/** People who move together: name, letter, members. */
export function GroupInspector({ group }: { readonly group: Group }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const edit = editing.edit('groups', group.id)
  const { language } = editing
  const known: readonly string[] = colours
  const listed = group.colour === undefined || known.includes(group.colour) ? known : [...known, group.colour]
  return (
    <RecordInspector collection="groups" id={group.id} kind={t('group.kind')}>
      <InspectorSection>
        <LocalizedField
          label={t('group.name')}
          labelled="bare"
          size="title"
          value={group.name}
          first={language}
          onCommit={(name) => edit({ name })}
        />
      </InspectorSection>
      <InspectorSection>
        <LocalizedField label={t('group.letter')} value={group.letter} first={language} onCommit={(letter) => edit({ letter })} />
        <Select
          label={t('group.side')}
          value={group.side}
          options={recordOptions(editing, 'sides')}
          onPick={(side) => void edit({ side })}
        />
        <ChoiceField
          label={t('group.colour')}
          value={group.colour}
          options={listed.map((id) => ({ id, words: known.includes(id) ? t(`colours.${id as (typeof colours)[number]}`) : id }))}
          onPick={(colour) => void edit({ colour })}
        />
      </InspectorSection>
      <InspectorSection heading={t('group.members')} aside={group.members.length}>
        <Picks
          label={t('group.members')}
          labelled="bare"
          add={t('addPerson')}
          chosen={group.members}
          options={recordOptions(editing, 'people')}
          onChange={(members) => void edit({ members })}
        />
        <IllustrativeField
          value={group.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`group.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
    </RecordInspector>
  )
}
