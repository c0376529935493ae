import { Plus, X } from 'lucide-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/visit'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { TextList } from '../../ui/text-list'
import type { InspectorProps } from './inspector-props'
import styles from './item-inspector.module.css'
import { personOptions } from './record-options'
import { sameInspection } from './same-inspection'

type Step = NonNullable<Item['scenario']>[number]

const texts = ['whoElse', 'where', 'otherwise'] as const

/** The minute scenario: steps one after the other, each opened for what only ceremony staff needs. */
export const InspectorScenario = memo(
  function InspectorScenario(props: InspectorProps) {
    const { item, onChange } = props
    const { t } = useTranslation('programme')
    const [open, setOpen] = useState<number>()
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
          <div key={index}>
            <StepLine
              {...props}
              step={step}
              onStep={(next) => keep(steps.with(index, next))}
              onRemove={() => void keep(steps.toSpliced(index, 1))}
            />
            <Button
              look="plain"
              size="small"
              aria-expanded={open === index}
              onPress={() => setOpen(open === index ? undefined : index)}
            >
              {t('inspector.stepMore')}
            </Button>
            {open === index ? <StepDetails {...props} step={step} onStep={(next) => keep(steps.with(index, next))} /> : null}
          </div>
        ))}
        <Button look="plain" size="small" onPress={() => void keep([...steps, { minutes: 5, action: {}, who: [], props: [] }])}>
          <Plus size={14} strokeWidth={1.6} aria-hidden /> {t('inspector.addStep')}
        </Button>
      </InspectorSection>
    )
  },
  sameInspection(['scenario'], ['people', 'languages'])
)

type StepProps = InspectorProps & { readonly step: Step; readonly onStep: (step: Step) => string | undefined }

function StepLine({ step, language, onStep, onRemove }: StepProps & { readonly onRemove: () => void }) {
  const { t } = useTranslation('programme')
  return (
    <div className={styles.step}>
      <InlineField
        label={t('inspector.stepMinutes')}
        labelled="bare"
        value={String(step.minutes)}
        onCommit={(text) => (/^\d{1,3}$/.test(text) ? onStep({ ...step, minutes: Number(text) }) : t('inspector.notNumber'))}
      />
      <LocalizedField
        label={t('inspector.stepAction')}
        labelled="bare"
        multiline
        value={step.action}
        first={language}
        onCommit={(action) => onStep({ ...step, action })}
      />
      <IconButton icon={X} words={t('inspector.removeEntry', { text: step.action[language] ?? '' })} onPress={onRemove} />
    </div>
  )
}

function StepDetails({ visit, words, language, step, onStep }: StepProps) {
  const { t } = useTranslation('programme')
  return (
    <>
      <Picks
        label={t('inspector.stepWho')}
        add={t('inspector.addPerson')}
        chosen={step.who}
        options={personOptions(visit, words)}
        onChange={(who) => void onStep({ ...step, who })}
      />
      {texts.map((field) => (
        <LocalizedField
          key={field}
          label={t(`inspector.step.${field}`)}
          value={step[field]}
          first={language}
          onCommit={(text) => {
            const { [field]: _before, ...others } = step
            return onStep(Object.keys(text).length === 0 ? others : { ...others, [field]: text })
          }}
        />
      ))}
      <TextList
        label={t('inspector.stepProps')}
        texts={step.props}
        first={language}
        add={t('inspector.addProp')}
        onChange={(props) => onStep({ ...step, props })}
      />
      <Checkbox
        isSelected={step.publicFromHere ?? false}
        onChange={(begins) => {
          const { publicFromHere: _before, ...others } = step
          void onStep(begins ? { ...others, publicFromHere: true } : others)
        }}
      >
        {t('inspector.publicFromHere')}
      </Checkbox>
    </>
  )
}
