import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Organisation } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { useSelected } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LineField } from '../records/line-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { otherSpellings } from '../records/record-options'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'

/** Companies and offices that take part or are presented. */
export function OrganisationsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, read, nameOf } = useEditing()
  const organisation = visit.organisations[useSelected('organisations') as Organisation['id']]
  return (
    <RecordTable<Organisation>
      collection="organisations"
      label={t('place.view.organisations')}
      tabs={tabs}
      words={{
        add: t('organisation.add'),
        write: t('organisation.write'),
        empty: t('organisation.empty'),
        filter: (count) => t('organisation.filter', { count })
      }}
      columns={[
        {
          id: 'name',
          head: t('organisation.name'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.name) || t('untitled')}</span>
        },
        {
          id: 'others',
          head: t('otherSpellings'),
          cell: (entry) => <span className={pageStyles.second}>{otherSpellings(entry.name, read(entry.name))}</span>
        },
        { id: 'side', head: t('organisation.side'), width: '200px', cell: (entry) => nameOf('sides', entry.side) },
        { id: 'place', head: t('organisation.place'), width: '200px', cell: (entry) => nameOf('places', entry.place) }
      ]}
      inspector={organisation === undefined ? null : <OrganisationInspector organisation={organisation} />}
    />
  )
}

const fields = ['name', 'shortName', 'about', 'website'] as const

function OrganisationInspector({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation('records')
  const { visit, language, edit: editRecord } = useEditing()
  const edit = editRecord('organisations', organisation.id)
  const items = itemsInOrder(visit).filter((item) => item.organisations?.includes(organisation.id))
  return (
    <RecordInspector
      collection="organisations"
      id={organisation.id}
      kind={t('organisation.one')}
      notes={{ value: organisation.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('organisation.name')}
          labelled="bare"
          size="title"
          value={organisation.name}
          first={language}
          onCommit={(name) => edit({ name })}
        />
      </InspectorSection>
      <InspectorSection>
        <WordsField
          label={t('organisation.shortName')}
          value={organisation.shortName}
          onCommit={(shortName) => edit({ shortName })}
        />
        <PickField
          label={t('organisation.side')}
          collection="sides"
          value={organisation.side}
          onPick={(side) => void edit({ side })}
        />
        <PickField
          label={t('organisation.place')}
          collection="places"
          value={organisation.place}
          onPick={(place) => void edit({ place })}
        />
        <LineField label={t('organisation.website')} value={organisation.website} onCommit={(website) => edit({ website })} />
        <WordsField label={t('organisation.about')} value={organisation.about} onCommit={(about) => edit({ about })} />
        <IllustrativeField
          value={organisation.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`organisation.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      <ItemLinks heading={t('organisation.items')} items={items} />
    </RecordInspector>
  )
}
