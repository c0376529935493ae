import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { outcomeKinds } from '../../../shared/model/outcome'
import type { Outcome } from '../../../shared/model/visit'
import { useSelected } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { dayAndMonth } from '../../ui/screen-date'
import { Segmented } from '../../ui/segmented'
import { Select } from '../../ui/select'
import { TextList } from '../../ui/text-list'
import { DayField } from '../records/day-field'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LineField } from '../records/line-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'

const states = ['open', 'under-way', 'done', 'dropped'] as const
const fields = ['title', 'text', 'parties', 'owner', 'ownerOffice', 'due', 'state'] as const

/** What was signed, promised or invited, who sees to it and by when. */
export function OutcomesTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, read, nameOf } = useEditing()
  const outcome = visit.outcomes[useSelected('outcomes') as Outcome['id']]
  return (
    <RecordTable<Outcome>
      collection="outcomes"
      label={t('fact.view.outcomes')}
      tabs={tabs}
      words={{
        add: t('outcome.add'),
        write: t('outcome.write'),
        empty: t('outcome.empty'),
        filter: (count) => t('outcome.filter', { count })
      }}
      columns={[
        {
          id: 'title',
          head: t('outcome.title'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.title) || t('untitled')}</span>
        },
        { id: 'kind', head: t('outcome.kind'), width: '116px', cell: (entry) => t(`terms:outcomeKinds.${entry.kind}`) },
        {
          id: 'owner',
          head: t('outcome.owner'),
          width: '240px',
          cell: (entry) => (
            <span className={pageStyles.second}>
              {[nameOf('people', entry.owner), read(entry.ownerOffice)].filter(Boolean).join(', ')}
            </span>
          )
        },
        {
          id: 'due',
          head: t('outcome.due'),
          width: '112px',
          cell: (entry) => (entry.due === undefined ? '' : dayAndMonth(entry.due, language, true))
        },
        { id: 'state', head: t('outcome.state'), width: '104px', cell: (entry) => t(`outcome.states.${entry.state}`) }
      ]}
      inspector={outcome === undefined ? null : <OutcomeInspector outcome={outcome} />}
    />
  )
}

function OutcomeInspector({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, edit: editRecord } = useEditing()
  const edit = editRecord('outcomes', outcome.id)
  const item = outcome.item === undefined ? undefined : visit.items[outcome.item]
  return (
    <RecordInspector
      collection="outcomes"
      id={outcome.id}
      kind={t(`terms:outcomeKinds.${outcome.kind}`)}
      notes={{ value: outcome.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('outcome.title')}
          labelled="bare"
          size="title"
          value={outcome.title}
          first={language}
          onCommit={(title) => edit({ title })}
        />
        <Segmented
          label={t('outcome.state')}
          width="wide"
          value={outcome.state}
          options={states.map((id) => ({ id, words: t(`outcome.states.${id}`) }))}
          onPick={(state) => void edit({ state })}
        />
      </InspectorSection>
      <InspectorSection>
        <Select
          label={t('outcome.kind')}
          value={outcome.kind}
          options={outcomeKinds.map((id) => ({ id, words: t(`terms:outcomeKinds.${id}`) }))}
          onPick={(kind) => void edit({ kind })}
        />
        <WordsField label={t('outcome.text')} value={outcome.text} onCommit={(text) => edit({ text })} />
        <PickField
          label={t('outcome.owner')}
          collection="people"
          value={outcome.owner}
          onPick={(owner) => void edit({ owner })}
        />
        <WordsField
          label={t('outcome.ownerOffice')}
          value={outcome.ownerOffice}
          onCommit={(ownerOffice) => edit({ ownerOffice })}
        />
        <DayField label={t('outcome.due')} value={outcome.due} onCommit={(due) => edit({ due })} />
        <PickField
          label={t('outcome.item')}
          collection="items"
          value={outcome.item}
          onPick={(chosen) => void edit({ item: chosen })}
        />
        <PickField
          label={t('outcome.document')}
          collection="documents"
          value={outcome.document}
          onPick={(document) => void edit({ document })}
        />
        <LineField label={t('outcome.source')} value={outcome.source} onCommit={(source) => edit({ source })} />
      </InspectorSection>
      <InspectorSection heading={t('outcome.parties')} aside={outcome.parties.length || ''}>
        <TextList
          label={t('outcome.party')}
          texts={outcome.parties}
          first={language}
          add={t('outcome.addParty')}
          onChange={(parties) => edit({ parties })}
        />
        <IllustrativeField
          value={outcome.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`outcome.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      {item === undefined ? null : <ItemLinks heading={t('outcome.item')} items={[item]} />}
    </RecordInspector>
  )
}
