import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/base/wall-time'
import type { Room } from '../../../shared/model/visit'
import { useSelected } from '../../state/use-navigation'
import { InspectorSection } from '../../ui/inspector'
import { MomentField } from '../../ui/moment-field'
import { Picks } from '../../ui/picks'
import { dayAndMonth } from '../../ui/screen-date'
import { Select } from '../../ui/select'
import { IllustrativeField } from '../records/illustrative-field'
import { LineField } from '../records/line-field'
import { RecordInspector } from '../records/record-inspector'
import { recordOptions } from '../records/record-options'
import pageStyles from '../records/record-page.module.css'
import { RecordTable } from '../records/record-table'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'

/** Hotel rooms with who sleeps in them and for how many nights. */
export function RoomsTable({ tabs }: { readonly tabs: ReactNode }) {
  const { t } = useTranslation('records')
  const { visit, language, read, nameOf } = useEditing()
  const room = visit.rooms[useSelected('rooms') as Room['id']]
  return (
    <RecordTable<Room>
      collection="rooms"
      label={t('place.view.rooms')}
      tabs={tabs}
      words={{
        add: t('room.add'),
        write: t('room.write'),
        empty: t('room.empty'),
        filter: (count) => t('room.filter', { count })
      }}
      columns={[
        {
          id: 'number',
          head: t('room.number'),
          width: '96px',
          cell: (entry) => <span className={pageStyles.name}>{entry.number ?? '–'}</span>
        },
        { id: 'kind', head: t('room.kind'), width: '160px', cell: (entry) => read(entry.kind) },
        {
          id: 'occupants',
          head: t('room.occupants'),
          cell: (entry) =>
            entry.occupants.map((id) => nameOf('people', id)).join('; ') || (
              <span className={pageStyles.sole}>{t('room.vacant')}</span>
            )
        },
        {
          id: 'place',
          head: t('room.place'),
          width: '220px',
          cell: (entry) => <span className={pageStyles.second}>{nameOf('places', entry.place)}</span>
        },
        { id: 'from', head: t('room.from'), width: '88px', cell: (entry) => dayAndMonth(entry.from, language) },
        { id: 'until', head: t('room.until'), width: '88px', cell: (entry) => dayAndMonth(entry.until, language) },
        {
          id: 'nights',
          head: t('room.nights'),
          width: '56px',
          align: 'end',
          cell: (entry) => daysBetween(entry.from, entry.until)
        }
      ]}
      inspector={room === undefined ? null : <RoomInspector room={room} />}
    />
  )
}

const fields = ['number', 'kind', 'occupants', 'from', 'until'] as const

function RoomInspector({ room }: { readonly room: Room }) {
  const { t } = useTranslation('records')
  const editing = useEditing()
  const edit = editing.edit('rooms', room.id)
  return (
    <RecordInspector
      collection="rooms"
      id={room.id}
      kind={t('room.one')}
      notes={{ value: room.notes, onCommit: (notes) => edit({ notes }) }}
    >
      <InspectorSection>
        <LineField label={t('room.number')} value={room.number} onCommit={(number) => edit({ number })} />
        <WordsField label={t('room.kind')} value={room.kind} onCommit={(kind) => edit({ kind })} />
        <Select
          label={t('room.place')}
          value={room.place}
          options={recordOptions(
            editing,
            'places',
            (place) => place.kind === 'hotel' || place.kind === 'residence' || place.id === room.place
          )}
          onPick={(place) => void edit({ place })}
        />
        <MomentField
          label={t('room.from')}
          value={room.from}
          language={editing.language}
          onCommit={(from) => (from > room.until ? t('room.reversed') : edit({ from }))}
        />
        <MomentField
          label={t('room.until')}
          value={room.until}
          language={editing.language}
          onCommit={(until) => (until < room.from ? t('room.reversed') : edit({ until }))}
        />
        <Picks
          label={t('room.occupants')}
          add={t('addPerson')}
          chosen={room.occupants}
          options={recordOptions(editing, 'people')}
          onChange={(occupants) => void edit({ occupants })}
        />
        <IllustrativeField
          value={room.illustrative}
          fields={fields.map((field) => ({ id: field, words: t(`room.${field}`) }))}
          onCommit={(illustrative) => edit({ illustrative })}
        />
      </InspectorSection>
    </RecordInspector>
  )
}
