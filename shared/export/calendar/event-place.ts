import type { Item, Place } from '../../model/visit'
import { placeOfItem } from '../../rules/place-of-item'
import { streetLanguage } from '../../rules/street-language'
import type { EventPlace } from './calendar-event'
import type { Reading } from './reading'

/** LOCATION: place, room and, where it is known in the reader's language, the address. */
export function eventPlace(reading: Reading, item: Item): EventPlace | undefined {
  const place = placeOfItem(reading.visit, item)
  const room = reading.read(item.room)
  if (place === undefined) return room === undefined ? undefined : { location: room, title: room }
  const title = reading.read(place.name) ?? ''
  const address = place.address?.[reading.language]
  const parts: readonly string[] = [title, room, address].filter((part) => part !== undefined).filter((part) => part !== '')
  if (parts.length === 0 && place.position === undefined) return undefined
  const location = parts.length === 0 ? '' : parts.reduce((first, rest) => reading.t('calendar.listed', { first, rest }))
  return {
    location,
    title,
    ...(address === undefined ? {} : { address }),
    ...(place.position === undefined ? {} : { position: place.position })
  }
}

/** Name and address as the signs on the street have them, to be held out to a driver. */
export function addressForDriver({ visit, language, t }: Reading, place: Place): string | undefined {
  const street = streetLanguage(visit, place) ?? language
  const address = place.address?.[street]
  if (address === undefined) return undefined
  const name = place.name[street]
  return name === undefined ? address : [address, name].join(t('calendar.between'))
}
