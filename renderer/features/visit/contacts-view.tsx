import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contact } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { newId } from '../../state/new-id'
import { Checkbox } from '../../ui/checkbox'
import { InlineField } from '../../ui/inline-field'
import { IllustrativeField } from '../records/illustrative-field'
import { PickField } from '../records/pick-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { lastKey, movedBy } from './own-list'
import { OwnListView } from './own-list-view'
import { useEditVisit } from './use-edit-visit'

const fields = ['label', 'telephone', 'remark'] as const

/** Numbers to call, for the contact sheet and the emergency card. */
export function ContactsView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, language, read } = useEditing()
  const edit = useEditVisit()
  const set = (entry: Contact, changes: { readonly [Field in keyof Contact]?: Contact[Field] | undefined }) => {
    const next = Object.fromEntries(
      Object.entries({ ...entry, ...changes }).filter(([, value]) => value !== undefined)
    ) as Contact
    return edit({ contacts: visit.contacts.map((other) => (other.id === entry.id ? next : other)) })
  }
  return (
    <OwnListView
      tabs={tabs}
      entries={inOrder(visit.contacts)}
      words={{ add: t('contact.add'), write: t('contact.write'), empty: t('contact.empty') }}
      nameOf={(entry) => read(entry.label)}
      onCreate={(words) => {
        // `Police 110`: what ends in a number names it.
        const typed = /^(.*?)[\s:,]+(\+?[\d\s()·-]{2,})$/.exec(words)
        const [label, telephone] = [typed?.[1] ?? words, typed?.[2]?.trim() ?? '–']
        return edit({
          contacts: [...visit.contacts, { id: newId(), order: lastKey(visit.contacts), label: { [language]: label }, telephone }]
        })
      }}
      onMove={(id, step) => void edit({ contacts: movedBy(visit.contacts, id, step) })}
      onRemove={(id) => void edit({ contacts: visit.contacts.filter((entry) => entry.id !== id) })}
    >
      {(entry) => (
        <>
          <WordsField
            roomy
            label={t('contact.label')}
            value={entry.label}
            onCommit={(label) => set(entry, { label: label ?? {} })}
          />
          <InlineField
            label={t('contact.telephone')}
            value={entry.telephone}
            onCommit={(telephone) => (telephone === '' ? t('contact.needsTelephone') : set(entry, { telephone }))}
          />
          <PickField
            label={t('contact.person')}
            collection="people"
            value={entry.person}
            onPick={(person) => void set(entry, { person })}
          />
          <WordsField roomy label={t('contact.remark')} value={entry.remark} onCommit={(remark) => set(entry, { remark })} />
          <Checkbox
            isSelected={entry.emergency ?? false}
            onChange={(emergency) => void set(entry, { emergency: emergency ? true : undefined })}
          >
            {t('contact.emergency')}
          </Checkbox>
          <IllustrativeField
            value={entry.illustrative}
            fields={fields.map((field) => ({ id: field, words: t(`contact.${field}`) }))}
            onCommit={(illustrative) => set(entry, { illustrative })}
          />
        </>
      )}
    </OwnListView>
  )
}
