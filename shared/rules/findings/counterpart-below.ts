import type { Office } from '../../model/office'
import type { Person, Visit } from '../../model/visit'
import type { Reported } from '../finding'
import { rankOf } from '../rank-of'
import { type Judgement, threshold } from './judgement'

/** Guests who are met by somebody two or more levels below them. The greeting of a lower guest by a higher host is courtesy. */
export function counterpartBelow(visit: Visit, { office }: Judgement): readonly Reported[] {
  const found: Reported[] = []
  const allowed = threshold(office, 'counterpart-levels')
  for (const person of Object.values(visit.people)) {
    const counterpart = person.counterpart === undefined ? undefined : visit.people[person.counterpart]
    if (counterpart === undefined || visit.sides[person.side]?.role !== 'guest') continue
    const [own, other] = [levelOf(office, visit, person), levelOf(office, visit, counterpart)]
    if (own === undefined || other === undefined || other - own < allowed) continue
    found.push({
      kind: 'counterpart-below',
      items: [],
      person: person.id,
      counterpart: counterpart.id,
      levels: other - own
    })
  }
  return found
}

/** Level of a person's rank, 1 the highest; undefined for those who are not ranked. */
export function levelOf(office: Office, visit: Visit, person: Person): number | undefined {
  return rankOf(office, visit, person)?.level
}
