import { Plus, X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallTime } from '../../../shared/base/wall-time'
import type { Item } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { parseHours } from '../../../shared/rules/parse-hours'
import { useNavigation } from '../../state/use-navigation'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { ComboBox } from '../../ui/combo-box'
import { IconButton } from '../../ui/icon-button'
import { InlineField } from '../../ui/inline-field'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Picks } from '../../ui/picks'
import { Select } from '../../ui/select'
import { AttachmentsField } from '../attachments/attachments-field'
import type { InspectorProps } from './inspector-props'
import styles from './item-inspector.module.css'
import { personOptions } from './record-options'
import { sameInspection } from './same-inspection'

type Requisite = NonNullable<Item['requisites']>[number]

const requisiteKinds = ['text', 'folder', 'flag', 'pen', 'name-plate', 'microphone', 'badge', 'menu', 'other'] as const
const guestTexts = ['dress', 'press', 'remarks'] as const

/** What has to be said, worn and ready: remarks for guests, things, documents, gifts, the minute scenario, the hours it really took. */
export const InspectorPreparation = memo(
  function InspectorPreparation(props: InspectorProps) {
    const { visit, item, words, language, onChange } = props
    const { t } = useTranslation('programme')
    const documents = inOrder(visit.documents).map((record) => ({ id: record.id, words: words.read(record.title) }))
    const plans = inOrder(visit.seatingPlans).map((record) => ({ id: record.id, words: words.read(record.title) }))
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
            label={t('inspector.seating')}
            add={t('inspector.addSeating')}
            chosen={item.seatingPlans ?? []}
            options={plans}
            onChange={(chosen) => onChange({ seatingPlans: chosen.length === 0 ? undefined : chosen })}
          />
          <OpenSeats item={item} />
          <Picks
            label={t('inspector.gifts')}
            add={t('inspector.addGift')}
            chosen={item.gifts ?? []}
            options={gifts}
            onChange={(chosen) => onChange({ gifts: chosen.length === 0 ? undefined : chosen })}
          />
        </InspectorSection>
        <AttachmentsField value={item.attachments ?? []} onCommit={(attachments) => onChange({ attachments })} />
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
    ['dress', 'press', 'remarks', 'requisites', 'documents', 'gifts', 'seatingPlans', 'attachments', 'actual', 'source'],
    ['documents', 'gifts', 'seatingPlans', 'people']
  )
)

/** Leads to the plans of the item, or to where its first one is made. */
function OpenSeats({ item }: { readonly item: Item }) {
  const { t } = useTranslation('seating')
  const { goToPage, select, jump } = useNavigation((state) => state)
  const [plan] = item.seatingPlans ?? []
  const open = () => {
    if (plan !== undefined) return jump({ collection: 'seatingPlans', id: plan })
    goToPage('seats')
    select({ collection: 'items', id: item.id })
  }
  return (
    <Button look="plain" size="small" onPress={open}>
      {t(plan === undefined ? 'inspector.add' : 'inspector.open')}
    </Button>
  )
}

function Requisites({ visit, item, words, language, onChange }: InspectorProps) {
  const people = personOptions(visit, words)
  const { t } = useTranslation('programme')
  const things = item.requisites ?? []
  const keep = (next: readonly Requisite[]) => onChange({ requisites: next.length === 0 ? undefined : next })
  return (
    <>
      {things.map((thing, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: things have no names of their own
        <div key={index} className={styles.requisite}>
          <LocalizedField
            label={`${t('inspector.requisites')} ${index + 1}`}
            labelled="bare"
            value={thing.what}
            first={language}
            onCommit={(what) =>
              keep(Object.keys(what).length === 0 ? things.toSpliced(index, 1) : things.with(index, { ...thing, what }))
            }
          />
          <Select
            label={t('inspector.requisiteKind')}
            labelled="bare"
            value={thing.kind}
            options={requisiteKinds.map((kind) => ({ id: kind, words: t(`inspector.requisiteKinds.${kind}`) }))}
            onPick={(kind) => void keep(things.with(index, { ...thing, kind }))}
          />
          <ComboBox
            label={t('inspector.keeper')}
            value={thing.keeper}
            options={people}
            onPick={(keeper) => {
              const { keeper: _before, ...others } = thing
              void keep(things.with(index, keeper === undefined ? others : { ...others, keeper }))
            }}
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
