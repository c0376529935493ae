import type { Instant } from '../../base/zone'
import type { Office } from '../../model/office'
import type { Item, Visit } from '../../model/visit'
import { threshold } from '../findings/judgement'
import { placedTime } from '../schedule'

/** The moments of one transfer. `inPlace` is when its cars stand at the kerb, `door` when everybody is through the gate. */
export type TransferMoments = {
  readonly inPlace: Instant
  readonly start: Instant
  readonly boarding: Instant
  readonly departure: Instant
  readonly arrival: Instant
  readonly door: Instant
  /** Minutes left when all are through; negative where they are missing. */
  readonly slack: number
}

const minute = 60_000

/** From the start of the transfer: leave-taking, walk, boarding, drive, gate. Undefined for what is no timed transfer. */
export function transferMoments(visit: Visit, office: Office, item: Item): TransferMoments | undefined {
  const time = placedTime(visit, item.id)
  const { transfer } = item
  if (transfer === undefined || time === undefined) return undefined
  const boarding = time.start + ((transfer.finish ?? 0) + transfer.walk) * minute
  const departure = boarding + transfer.boarding * minute
  const arrival = departure + transfer.drive * minute
  const door = arrival + transfer.gate * minute
  return {
    inPlace: boarding - threshold(office, 'cars-in-place-minutes') * minute,
    start: time.start,
    boarding,
    departure,
    arrival,
    door,
    slack: Math.round((time.end - door) / minute)
  }
}
