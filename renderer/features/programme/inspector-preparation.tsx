import { Plus, X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallTime } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { parseHours } from '../../../shared/rules/parse-hours'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import type { InspectorProps } from './inspector-props'
import styles from './item-inspector.module.css'
import { sameInspection } from './same-inspection'

type Step = NonNullable<Item['scenario']>[number]
type Requisite = NonNullable<Item['requisites']>[number]

const guestTexts = ['dress', 'press', 'remarks'] as const

/** What has to be said, worn and ready: remarks for guests, things, documents, gifts, the minute scenario, the hours it really took. */
export const InspectorPreparation = memo(
  function InspectorPreparation(props: InspectorProps) {
    const { visit, item, words, language, onChange } = props
    const { t } = useTranslation('programme')
    const documents = inOrder(visit.documents).map((record) => ({ id: record.id, words: words.read(record.title) }))
    const gifts = inOrder(visit.gifts).map((record) => ({ id: record.id, words: words.read(record.title) }))
    return (
      <>
        <InspectorSection heading={t('inspector.printedForGuests')}>
          {guestTexts.map((field) => (
            <LocalizedField
              key={field}
              label={t(`inspector.${field}`)}
              multiline
              value={item[field]}
              first={language}
              onCommit={(text) => onChange({ [field]: Object.keys(text).length === 0 ? undefined : text })}
            />
          ))}
        </InspectorSection>
        <InspectorSection heading={t('inspector.requisites')} aside={item.requisites?.length ?? ''}>
          <Requisites {...props} />
          <Picks
            label={t('inspector.documents')}
            add={t('inspector.addDocument')}
            chosen={item.documents ?? []}
            options={documents}
            onChange={(chosen) => onChange({ documents: chosen.length === 0 ? undefined : chosen })}
          />
          <Picks
            label={t('inspector.gifts')}
            add={t('inspector.addGift')}
            chosen={item.gifts ?? []}
            options={gifts}
            onChange={(chosen) => onChange({ gifts: chosen.length === 0 ? undefined : chosen })}
          />
        </InspectorSection>
        <Scenario {...props} />
        <InspectorSection heading={t('inspector.actual')}>
          <div className={styles.grid}>
            <ActualHour {...props} end="start" />
            <ActualHour {...props} end="end" />
          </div>
          <InlineField
            label={t('inspector.source')}
            value={item.source ?? ''}
            placeholder="–"
            onCommit={(source) => onChange({ source: source === '' ? undefined : source })}
          />
        </InspectorSection>
      </>
    )
  },
  sameInspection(
    ['dress', 'press', 'remarks', 'requisites', 'documents', 'gifts', 'scenario', 'actual', 'source'],
    ['documents', 'gifts']
  )
)

function Requisites({ item, language, onChange }: InspectorProps) {
  const { t } = useTranslation('programme')
  const things = item.requisites ?? []
  const keep = (next: readonly Requisite[]) => onChange({ requisites: next.length === 0 ? undefined : next })
  return (
    <>
      {things.map((thing, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: things have no names of their own
        <div key={index} className={styles.person}>
          <LocalizedField
            label={`${t('inspector.requisites')} ${index + 1}`}
            labelled="bare"
            value={thing.what}
            first={language}
            onCommit={(what) =>
              keep(Object.keys(what).length === 0 ? things.toSpliced(index, 1) : things.with(index, { ...thing, what }))
            }
          />
          <Checkbox isSelected={thing.ready} onChange={(ready) => void keep(things.with(index, { ...thing, ready }))}>
            {t('inspector.ready')}
          </Checkbox>
          <IconButton
            icon={X}
            words={t('inspector.removeEntry', { text: thing.what[language] ?? String(index + 1) })}
            onPress={() => void keep(things.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button look="plain" size="small" onPress={() => void keep([...things, { what: {}, kind: 'other', ready: false }])}>
        <Plus size={14} strokeWidth={1.6} aria-hidden /> {t('inspector.addRequisite')}
      </Button>
    </>
  )
}

function Scenario({ item, language, onChange }: InspectorProps) {
  const { t } = useTranslation('programme')
  const steps = item.scenario ?? []
  const keep = (next: readonly Step[]) => onChange({ scenario: next.length === 0 ? undefined : next })
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <InspectorSection
      heading={t('inspector.scenario')}
      aside={steps.length === 0 ? '' : t('inspector.scenarioSum', { count: steps.length, minutes })}
    >
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place of a step is its name
        <div key={index} className={styles.step}>
          <InlineField
            label={t('inspector.stepMinutes')}
            labelled="bare"
            value={String(step.minutes)}
            onCommit={(text) =>
              /^\d{1,3}$/.test(text) ? keep(steps.with(index, { ...step, minutes: Number(text) })) : t('inspector.notNumber')
            }
          />
          <LocalizedField
            label={t('inspector.stepAction')}
            labelled="bare"
            multiline
            value={step.action}
            first={language}
            onCommit={(action) => keep(steps.with(index, { ...step, action }))}
          />
          <IconButton
            icon={X}
            words={t('inspector.removeEntry', { text: step.action[language] ?? String(index + 1) })}
            onPress={() => void keep(steps.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button look="plain" size="small" onPress={() => void keep([...steps, { minutes: 5, action: {}, who: [], props: [] }])}>
        <Plus size={14} strokeWidth={1.6} aria-hidden /> {t('inspector.addStep')}
      </Button>
    </InspectorSection>
  )
}

/** An hour noted on the day; it is on the day of the item, in its zone. */
function ActualHour({ item, day, onChange, end }: InspectorProps & { readonly end: 'start' | 'end' }) {
  const { t } = useTranslation('programme')
  return (
    <InlineField
      label={t(end === 'start' ? 'inspector.actualStart' : 'inspector.actualEnd')}
      value={item.actual?.[end]?.slice(11) ?? ''}
      placeholder="–"
      onCommit={(text) => {
        const { [end]: _before, ...others } = item.actual ?? {}
        if (text === '') return onChange({ actual: Object.keys(others).length === 0 ? undefined : others })
        const hours = parseHours(text)
        if (hours === undefined || hours.end !== undefined) return t('time.notHours')
        return onChange({ actual: { ...others, [end]: `${day}T${hours.start}` as WallTime } })
      }}
    />
  )
}
