import type { Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { ridesOf } from '../rides-of'
import { standingAt } from '../standing-at'

/** Transfers in cars whose places are given by name, and nobody's is that of some who are expected. */
export function withoutCarSeat(visit: Visit): readonly Reported[] {
  return ridesOf(visit).flatMap((ride): readonly Reported[] => {
    const { persons, last } = standingAt(visit, ride)
    const [person] = persons
    return person === undefined || last !== undefined
      ? []
      : [{ kind: 'without-car-seat', items: [ride.item.id], person, persons }]
  })
}
