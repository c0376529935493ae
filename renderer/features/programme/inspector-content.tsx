import { Plus, X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/base/language'
import type { LocalizedText } from '../../../shared/base/localized-text'
import type { Item } from '../../../shared/model/visit'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { nameOfLanguage } from '../../ui/name-of-language'
import { Picks } from '../../ui/picks'
import { TextList } from '../../ui/text-list'
import type { InspectorProps } from './inspector-props'
import { factOptions } from './record-options'
import { sameInspection } from './same-inspection'

type TextFieldName = 'purpose' | 'background' | 'givenBy'

/** What it is about: purpose, agenda, points to make, questions, facts. */
export const InspectorContent = memo(
  function InspectorContent(props: InspectorProps) {
    const { visit, item, words, language, onChange } = props
    const { t } = useTranslation('programme')
    return (
      <>
        <InspectorSection>
          {(['givenBy', 'purpose', 'background'] as const).map((field) => (
            <OptionalText key={field} field={field} {...props} />
          ))}
          <Picks
            label={t('inspector.languages')}
            add="–"
            chosen={item.interpretation ?? []}
            options={languages.map((id) => ({ id, words: nameOfLanguage(id) }))}
            onChange={(interpretation) => onChange({ interpretation: interpretation.length === 0 ? undefined : interpretation })}
          />
          <Picks
            label={t('inspector.facts')}
            add={t('inspector.addFact')}
            chosen={item.facts ?? []}
            options={factOptions(visit, words)}
            onChange={(facts) => onChange({ facts: facts.length === 0 ? undefined : facts })}
          />
        </InspectorSection>
        <InspectorSection heading={t('inspector.agenda')} aside={item.agenda.length || ''}>
          <TextList
            label={t('inspector.agenda')}
            texts={item.agenda}
            first={language}
            add={t('inspector.addAgenda')}
            onChange={(agenda) => onChange({ agenda })}
          />
        </InspectorSection>
        <InspectorSection heading={t('inspector.points')} aside={item.points.length || ''}>
          <TextList
            label={t('inspector.points')}
            numbered
            texts={item.points}
            first={language}
            add={t('inspector.addPoint')}
            onChange={(points) => onChange({ points })}
          />
        </InspectorSection>
        <InspectorSection heading={t('inspector.ifAsked')} aside={item.ifAsked?.length ?? ''}>
          <Questions {...props} />
        </InspectorSection>
      </>
    )
  },
  sameInspection(['purpose', 'background', 'givenBy', 'interpretation', 'facts', 'agenda', 'points', 'ifAsked'], ['facts'])
)

function OptionalText({ field, item, language, onChange }: InspectorProps & { readonly field: TextFieldName }) {
  const { t } = useTranslation('programme')
  return (
    <LocalizedField
      label={t(`inspector.${field}`)}
      multiline
      value={item[field]}
      first={language}
      onCommit={(text) => onChange({ [field]: emptyAsAbsent(text) })}
    />
  )
}

function Questions({ item, language, onChange }: InspectorProps) {
  const { t } = useTranslation('programme')
  const entries = item.ifAsked ?? []
  const keep = (next: NonNullable<Item['ifAsked']>) => onChange({ ifAsked: next.length === 0 ? undefined : next })
  return (
    <>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: questions have no names of their own
        <div key={index}>
          <LocalizedField
            label={t('inspector.topic')}
            multiline
            value={entry.topic}
            first={language}
            onCommit={(topic) => keep(entries.with(index, { ...entry, topic }))}
          />
          <LocalizedField
            label={t('inspector.answer')}
            multiline
            value={entry.answer}
            first={language}
            onCommit={(answer) => keep(entries.with(index, { ...entry, answer }))}
          />
          <IconButton
            icon={X}
            words={t('inspector.removeEntry', { text: entry.topic[language] ?? String(index + 1) })}
            onPress={() => void keep(entries.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button look="plain" size="small" onPress={() => void keep([...entries, { topic: {}, answer: {} }])}>
        <Plus size={14} strokeWidth={1.6} aria-hidden /> {t('inspector.addIfAsked')}
      </Button>
    </>
  )
}

function emptyAsAbsent(text: LocalizedText): LocalizedText | undefined {
  return Object.keys(text).length === 0 ? undefined : text
}
