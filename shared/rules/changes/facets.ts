import type { PersonId } from '../../base/id'
import { dateOf } from '../../base/wall-time'
import type { Scheduled } from '../schedule'

/** An item cut into the parts whose change has a name of its own. Values are compared by what they hold. */
export type Facets = {
  readonly status: unknown
  readonly start: unknown
  readonly length: unknown
  readonly place: unknown
  readonly room: unknown
  readonly people: readonly PersonId[]
  readonly peopleBesides: unknown
  readonly title: unknown
  readonly remarks: unknown
  /** Who sits where on the way; that of somebody who joins or leaves is no change of its own. */
  readonly seats: readonly (readonly [person: PersonId, seat: unknown])[]
  readonly other: unknown
}

/** When an item starts and how long it lasts, as far as `seesHidden`: an hour that is not yet told is a day for everybody else. */
export function timeFacets(time: Scheduled, seesHidden: boolean): Pick<Facets, 'start' | 'length'> & { firmness: unknown } {
  switch (time.kind) {
    case 'timed': {
      const { start, end, startWall, startZone, endZone, precision } = time
      if (precision === 'hidden' && !seesHidden) return { start: dateOf(startWall), length: undefined, firmness: precision }
      return {
        start: [start, startZone],
        length: [end - start, startZone === endZone ? undefined : endZone],
        firmness: precision
      }
    }
    case 'days':
      return { start: [time.from, time.zone], length: days(time.from, time.until), firmness: undefined }
    case 'unplaced':
      return { start: undefined, length: undefined, firmness: undefined }
  }
}

function days(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000
}
