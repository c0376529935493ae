import type { Language } from '../base/language'
import type { Place, Visit } from '../model/visit'

/** Language of the signs on the street; where the place does not say, the host's language is on those in the host's zone. */
export function streetLanguage(visit: Visit, place: Place): Language | undefined {
  if (place.localLanguage !== undefined) return place.localLanguage
  if (place.zone !== undefined && place.zone !== visit.hostZone) return undefined
  return Object.values(visit.sides).find((side) => side.role === 'host')?.languages[0]
}
