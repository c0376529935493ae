import { useTranslation } from 'react-i18next'
import { InspectorSection } from '../../ui/inspector'
import { Entries } from '../records/entries'
import { NumberField } from '../records/number-field'
import { useEditing } from '../records/use-editing'
import { WordsField } from '../records/words-field'
import type { PlacePartProps } from './place-part-props'

/** Halls and meeting rooms of a place with their seats. */
export function PlaceRooms({ place, edit }: PlacePartProps) {
  const { t } = useTranslation(['records', 'ui'])
  const { read } = useEditing()
  const rooms = place.rooms ?? []
  const keep = (next: typeof rooms) => edit({ rooms: next.length === 0 ? undefined : next })
  return (
    <InspectorSection heading={t('place.rooms')} aside={rooms.length || ''}>
      <Entries
        entries={rooms}
        nameOf={(room, index) => read(room.name) || String(index + 1)}
        add={t('place.addRoom')}
        takeOut={(words) => t('ui:takeOut', { words })}
        onAdd={() => void keep([...rooms, { name: {} }])}
        onRemove={(index) => void keep(rooms.toSpliced(index, 1))}
      >
        {(room, index) => (
          <>
            <WordsField
              label={t('place.roomName')}
              value={room.name}
              onCommit={(name) => keep(rooms.with(index, { ...room, name: name ?? {} }))}
            />
            <NumberField
              label={t('place.seats')}
              value={room.seats}
              min={1}
              max={100_000}
              onCommit={(seats) => keep(rooms.with(index, { name: room.name, ...(seats === undefined ? {} : { seats }) }))}
            />
          </>
        )}
      </Entries>
    </InspectorSection>
  )
}
