import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, SideId } from '../../../shared/base/id'
import type { Gift } from '../../../shared/model/visit'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { useSelected } from '../../state/use-navigation'
import { ComboBox } from '../../ui/combo-box'
import { InspectorSection } from '../../ui/inspector'
import { LocalizedField } from '../../ui/localized-field'
import { Select } from '../../ui/select'
import { IllustrativeField } from '../records/illustrative-field'
import { ItemLinks } from '../records/item-links'
import { LineField } from '../records/line-field'
import { PickField } from '../records/pick-field'
import { RecordInspector } from '../records/record-inspector'
import { recordOptions } from '../records/record-options'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { type Edit, useEditing } from '../records/use-editing'

const states = ['to-choose', 'chosen', 'packed', 'handed-over', 'received'] as const
const fields = ['title', 'from', 'to', 'keeper', 'value', 'state', 'registered'] as const

/** Presents from one side to another. */
export function GiftsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, read, nameOf } = useEditing()
  const gift = visit.gifts[useSelected('gifts') as Gift['id']]
  const receiver = (entry: Gift) => ('person' in entry.to ? nameOf('people', entry.to.person) : nameOf('sides', entry.to.side))
  return (
    <RecordTable<Gift>
      collection="gifts"
      label={t('fact.view.gifts')}
      tabs={tabs}
      words={{
        add: t('gift.add'),
        write: t('gift.write'),
        empty: t('gift.empty'),
        filter: (count) => t('gift.filter', { count })
      }}
      columns={[
        {
          id: 'title',
          head: t('gift.title'),
          cell: (entry) => <span className={pageStyles.name}>{read(entry.title) || t('untitled')}</span>
        },
        { id: 'from', head: t('gift.from'), width: '200px', cell: (entry) => nameOf('sides', entry.from) },
        { id: 'to', head: t('gift.to'), width: '200px', cell: receiver },
        { id: 'state', head: t('gift.state'), width: '120px', cell: (entry) => t(`gift.states.${entry.state}`) },
        {
          id: 'keeper',
          head: t('gift.keeper'),
          width: '220px',
          cell: (entry) => <span className={pageStyles.second}>{nameOf('people', entry.keeper)}</span>
        }
      ]}
      inspector={gift === undefined ? null : <GiftInspector gift={gift} />}
    />
  )
}

function GiftInspector({ gift }: { readonly gift: Gift }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const { visit, language } = editing
  const edit = editing.edit('gifts', gift.id)
  const items = itemsInOrder(visit).filter((item) => item.gifts?.includes(gift.id))
  return (
    <RecordInspector
      collection="gifts"
      id={gift.id}
      kind={t('gift.one')}
      notes={{ value: gift.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LocalizedField
          label={t('gift.title')}
          labelled="bare"
          size="title"
          value={gift.title}
          first={language}
          onCommit={(title) => edit({ title })}
        />
      </InspectorSection>
      <InspectorSection>
        <Select
          label={t('gift.state')}
          value={gift.state}
          options={states.map((id) => ({ id, words: t(`gift.states.${id}`) }))}
          onPick={(state) => void edit({ state })}
        />
        <Select
          label={t('gift.from')}
          value={gift.from}
          options={recordOptions(editing, 'sides')}
          onPick={(from) => void edit({ from })}
        />
        <Receiver gift={gift} edit={edit} />
        <PickField label={t('gift.keeper')} collection="people" value={gift.keeper} onPick={(keeper) => void edit({ keeper })} />
        <LineField label={t('gift.value')} value={gift.value} onCommit={(value) => edit({ value })} />
        <LineField label={t('gift.registered')} value={gift.registered} onCommit={(registered) => edit({ registered })} />
        <IllustrativeField
          value={gift.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`gift.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
      <ItemLinks heading={t('gift.items')} items={items} />
    </RecordInspector>
  )
}

/** A side as a whole, or one person. */
function Receiver({ gift, edit }: { readonly gift: Gift; readonly edit: Edit<'gifts'> }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const sides = recordOptions(editing, 'sides').map((option) => ({ ...option, id: `side/${option.id}` }))
  const people = recordOptions(editing, 'people').map((option) => ({ ...option, id: `person/${option.id}` }))
  return (
    <ComboBox
      label={t('gift.to')}
      value={'person' in gift.to ? `person/${gift.to.person}` : `side/${gift.to.side}`}
      options={[...sides, ...people]}
      onPick={(picked) => {
        const [kind, id] = picked?.split('/') ?? []
        if (kind === 'person') void edit({ to: { person: id as PersonId } })
        else if (kind === 'side') void edit({ to: { side: id as SideId } })
      }}
    />
  )
}
