import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../shared/model/visit'
import { placedTime } from '../../../../shared/rules/schedule'
import { busyTimes } from '../../../../shared/rules/timeline/busy-times'
import { aCar, anItem, aPerson, aPlace, aRide, at, aVisit } from '../../../builders/visit'

/** What keeps `moved` from the hours of `other` and one to either side. */
function kept(moved: Item, other: Item): readonly string[] {
  const visit = aVisit({
    people: [aPerson('head'), aPerson('adviser')],
    places: [aPlace('hall'), aPlace('hotel')],
    vehicles: [aCar('car-1'), aCar('car-2')],
    items: [moved, other]
  })
  const time = placedTime(visit, other.id)
  if (time === undefined) throw new Error(`${other.id} has no hours`)
  const window = { from: time.start - 3_600_000, until: time.end + 3_600_000 }
  return busyTimes(visit, [moved], window).map(({ item, because }) => `${item}: ${because}`)
}

const alone = (person: string) => ({
  audience: { kind: 'organisers' as const },
  participants: [{ person, role: 'head' as const }]
})
const later = { time: at('2024-03-06T15:00') }

describe('what keeps an item from an hour', () => {
  test('somebody who is elsewhere then', () => {
    expect(kept(anItem('talks', alone('head')), anItem('visit', { ...alone('head'), ...later }))).toEqual(['visit: people'])
    expect(kept(anItem('talks', alone('head')), anItem('visit', { ...alone('adviser'), ...later }))).toEqual([])
  })
  test('a car that drives others then, though nobody travels twice', () => {
    const ride = (id: string, person: string, car: string) => aRide(id, { ...alone(person), ...later }, { vehicles: [car] })
    expect(kept(ride('first', 'head', 'car-1'), ride('second', 'adviser', 'car-1'))).toEqual(['second: cars'])
    expect(kept(ride('first', 'head', 'car-1'), ride('second', 'adviser', 'car-2'))).toEqual([])
  })
  test('a hall in which others sit then', () => {
    const inHall = { place: 'hall' }
    expect(kept(anItem('talks', { ...alone('head'), ...inHall }), anItem('signing', { ...alone('adviser'), ...inHall }))).toEqual(
      ['signing: place']
    )
  })
  test('nothing that is cancelled', () => {
    const cancelled = anItem('visit', { ...alone('head'), ...later, status: 'cancelled' })
    expect(kept(anItem('talks', alone('head')), cancelled)).toEqual([])
  })
})
