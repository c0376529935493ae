import type { OwedToPerson } from '../../../shared/backend/contract'
import type { Visit } from '../../../shared/model/visit'

type Distribution = Visit['distribution']

/** The distribution list with another channel for one person, who is put there if need be. */
export function withChannel(visit: Visit, entry: OwedToPerson, channel: OwedToPerson['channel']): Distribution {
  const { person, language } = entry
  if (visit.distribution.some((each) => each.person === person)) {
    return visit.distribution.map((each) => (each.person === person ? { ...each, channel } : each))
  }
  return [...visit.distribution, { person, language, channel, handedOver: [] }]
}
