import type { Visit } from '../../../shared/model/visit'

/** A copy has no issues of its own yet: nobody was handed any. */
export function unissued(visit: Visit): Visit {
  return { ...visit, distribution: visit.distribution.map((entry) => ({ ...entry, handedOver: [] })) }
}
