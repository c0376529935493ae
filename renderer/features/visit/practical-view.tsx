import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Practical } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { newId } from '../../state/new-id'
import { Select } from '../../ui/select'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import { lastKey, movedBy } from './own-list'
import { OwnListView } from './own-list-view'
import { useEditVisit } from './use-edit-visit'

const topics = [
  'stay',
  'weather',
  'power',
  'money',
  'dress',
  'phrases',
  'health',
  'press',
  'security',
  'budget',
  'other'
] as const
const audiences = ['guests', 'organisers'] as const

/** Paragraphs of practical matter; budget and security are for organisers. */
export function PracticalView({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation(['records', 'terms'])
  const { visit, language, read } = useEditing()
  const edit = useEditVisit()
  const replace = (entry: Practical) =>
    edit({ practical: visit.practical.map((other) => (other.id === entry.id ? entry : other)) })
  return (
    <OwnListView
      tabs={tabs}
      entries={inOrder(visit.practical)}
      words={{ add: t('practical.add'), write: t('practical.write'), empty: t('practical.empty') }}
      nameOf={(entry) => read(entry.heading)}
      onCreate={(words) =>
        edit({
          practical: [
            ...visit.practical,
            {
              id: newId(),
              order: lastKey(visit.practical),
              topic: 'other',
              heading: { [language]: words },
              text: {},
              audience: 'guests'
            }
          ]
        })
      }
      onMove={(id, step) => void edit({ practical: movedBy(visit.practical, id, step) })}
      onRemove={(id) => void edit({ practical: visit.practical.filter((entry) => entry.id !== id) })}
    >
      {(entry) => (
        <>
          <WordsField
            roomy
            label={t('practical.heading')}
            value={entry.heading}
            onCommit={(heading) => replace({ ...entry, heading: heading ?? {} })}
          />
          <WordsField
            roomy
            label={t('practical.text')}
            value={entry.text}
            onCommit={(text) => replace({ ...entry, text: text ?? {} })}
          />
          <Select
            label={t('practical.topic')}
            value={entry.topic}
            options={topics.map((id) => ({ id, words: t(`practical.topics.${id}`) }))}
            onPick={(topic) => void replace({ ...entry, topic })}
          />
          <Select
            label={t('practical.audience')}
            value={entry.audience}
            options={audiences.map((id) => ({ id, words: t(`terms:audiences.${id}`) }))}
            onPick={(audience) => void replace({ ...entry, audience })}
          />
        </>
      )}
    </OwnListView>
  )
}
