import type { OwedToPerson } from '../../../shared/backend/contract'
import type { Visit } from '../../../shared/model/visit'

type Distribution = Visit['distribution']

/** The distribution list with another channel or language for one person, who is put there if need be. */
export function withListed(
  visit: Visit,
  { person, language, channel }: OwedToPerson,
  changes: Partial<Pick<OwedToPerson, 'channel' | 'language'>>
): Distribution {
  if (visit.distribution.some((each) => each.person === person)) {
    return visit.distribution.map((each) => (each.person === person ? { ...each, ...changes } : each))
  }
  return [...visit.distribution, { person, language, channel, handedOver: [], ...changes }]
}
