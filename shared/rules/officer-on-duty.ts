import type { PersonId } from '../base/id'
import type { Visit } from '../model/visit'
import { dayOf, type Scheduled } from './schedule'

/** Who answers the telephone on the day of an item: the officer of that day, else of the whole visit. */
export function officerOnDuty(visit: Visit, time: Scheduled): PersonId | undefined {
  const day = dayOf(visit, time)
  return (day === undefined ? undefined : visit.days[day]?.onDuty) ?? visit.dutyOfficer
}
