import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { useSelected } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Picks } from '../../ui/picks'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LanguagesField } from '../records/languages-field'
import { NumberField } from '../records/number-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { recordOptions } from '../records/record-options'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'

const kinds = ['memorandum', 'agreement', 'programme', 'protocol', 'letter', 'speech', 'note', 'other'] as const
const states = ['draft', 'agreed', 'printed', 'signed'] as const
const fields = ['title', 'languages', 'state', 'copies', 'signatories', 'keeper'] as const

/** Texts to be signed, exchanged or handed over. */
export function DocumentsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, read, nameOf } = useEditing()
  const document = visit.documents[useSelected('documents') as Document['id']]
  return (
    <RecordTable<Document>
      collection="documents"
      label={t('fact.view.documents')}
      tabs={tabs}
      words={{
        add: t('document.add'),
        write: t('document.write'),
        empty: t('document.empty'),
        filter: (count) => t('document.filter', { count })
      }}
      columns={[
        {
          id: 'title',
          head: t('document.title'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.title) || t('untitled')}</span>
        },
        { id: 'kind', head: t('document.kind'), width: '120px', cell: (entry) => t(`document.kinds.${entry.kind}`) },
        {
          id: 'languages',
          head: t('document.languages'),
          width: '132px',
          cell: (entry) => entry.languages.map(nameOfLanguage).join(', ')
        },
        { id: 'state', head: t('document.state'), width: '96px', cell: (entry) => t(`document.states.${entry.state}`) },
        { id: 'copies', head: t('document.copies'), width: '64px', align: 'end', cell: (entry) => entry.copies ?? '' },
        {
          id: 'keeper',
          head: t('document.keeper'),
          width: '220px',
          cell: (entry) => <span className={pageStyles.second}>{nameOf('people', entry.keeper)}</span>
        }
      ]}
      inspector={document === undefined ? null : <DocumentInspector document={document} />}
    />
  )
}

function DocumentInspector({ document }: { readonly document: Document }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const { visit, language } = editing
  const edit = editing.edit('documents', document.id)
  const items = itemsInOrder(visit).filter((item) => item.documents?.includes(document.id))
  return (
    <RecordInspector
      collection="documents"
      id={document.id}
      kind={t(`document.kinds.${document.kind}`)}
      notes={{ value: document.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('document.title')}
          labelled="bare"
          size="title"
          value={document.title}
          first={language}
          onCommit={(title) => edit({ title })}
        />
        <Segmented
          label={t('document.state')}
          width="wide"
          value={document.state}
          options={states.map((id) => ({ id, words: t(`document.states.${id}`) }))}
          onPick={(state) => void edit({ state })}
        />
      </InspectorSection>
      <InspectorSection>
        <Select
          label={t('document.kind')}
          value={document.kind}
          options={kinds.map((id) => ({ id, words: t(`document.kinds.${id}`) }))}
          onPick={(kind) => void edit({ kind })}
        />
        <LanguagesField
          label={t('document.languages')}
          value={document.languages}
          onChange={(languages) => void edit({ languages })}
        />
        <NumberField
          label={t('document.copies')}
          value={document.copies}
          min={0}
          max={1000}
          onCommit={(copies) => edit({ copies })}
        />
        <Picks
          label={t('document.signatories')}
          add={t('addPerson')}
          chosen={document.signatories}
          options={recordOptions(editing, 'people')}
          onChange={(signatories) => void edit({ signatories })}
        />
        <PickField
          label={t('document.keeper')}
          collection="people"
          value={document.keeper}
          onPick={(keeper) => void edit({ keeper })}
        />
        <IllustrativeField
          value={document.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`document.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      <ItemLinks heading={t('document.items')} items={items} />
    </RecordInspector>
  )
}
