import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { useSelected } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
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

/** Figures and statements, never without their source. */
export function FactsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, read } = useEditing()
  const fact = visit.facts[useSelected('facts') as Fact['id']]
  return (
    <RecordTable<Fact>
      collection="facts"
      label={t('fact.view.facts')}
      tabs={tabs}
      words={{
        add: t('fact.add'),
        write: t('fact.write'),
        empty: t('fact.empty'),
        filter: (count) => t('fact.filter', { count })
      }}
      columns={[
        {
          id: 'subject',
          head: t('fact.subject'),
          width: '220px',
          cell: (entry) => <span className={pageStyles.name}>{read(entry.subject) || t('untitled')}</span>
        },
        { id: 'figure', head: t('fact.figure'), width: '120px', cell: (entry) => read(entry.figure) },
        { id: 'text', head: t('fact.text'), cell: (entry) => read(entry.text) },
        {
          id: 'source',
          head: t('fact.source'),
          width: '260px',
          cell: (entry) => <span className={pageStyles.second}>{read(entry.source)}</span>
        }
      ]}
      inspector={fact === undefined ? null : <FactInspector fact={fact} />}
    />
  )
}

const fields = ['subject', 'figure', 'text', 'source', 'sourceDate'] as const

function FactInspector({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation('records')
  const { visit, language, edit: editRecord } = useEditing()
  const edit = editRecord('facts', fact.id)
  const items = itemsInOrder(visit).filter((item) => item.facts?.includes(fact.id))
  return (
    <RecordInspector collection="facts" id={fact.id} kind={t('fact.one')}>
      <InspectorSection>
        <LocalizedField
          label={t('fact.subject')}
          labelled="bare"
          size="title"
          value={fact.subject}
          first={language}
          onCommit={(subject) => edit({ subject })}
        />
      </InspectorSection>
      <InspectorSection>
        <WordsField label={t('fact.figure')} value={fact.figure} onCommit={(figure) => edit({ figure })} />
        <WordsField label={t('fact.text')} value={fact.text} onCommit={(text) => edit({ text: text ?? {} })} />
        <WordsField label={t('fact.caution')} value={fact.caution} onCommit={(caution) => edit({ caution })} />
      </InspectorSection>
      <InspectorSection heading={t('fact.source')}>
        <WordsField label={t('fact.source')} value={fact.source} onCommit={(source) => edit({ source: source ?? {} })} />
        <DayField label={t('fact.sourceDate')} value={fact.sourceDate} onCommit={(sourceDate) => edit({ sourceDate })} />
        <LineField label={t('fact.website')} value={fact.website} onCommit={(website) => edit({ website })} />
      </InspectorSection>
      <InspectorSection>
        <PickField label={t('fact.place')} collection="places" value={fact.place} onPick={(place) => void edit({ place })} />
        <PickField
          label={t('fact.organisation')}
          collection="organisations"
          value={fact.organisation}
          onPick={(organisation) => void edit({ organisation })}
        />
        <IllustrativeField
          value={fact.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`fact.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      <ItemLinks heading={t('fact.items')} items={items} />
    </RecordInspector>
  )
}
