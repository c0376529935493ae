import type { Language } from '../../../shared/base/language'
import { readText } from '../../../shared/base/localized-text'
import type { Visit } from '../../../shared/model/visit'

/** Each group of the visit by name in the interface language, by its id. */
export function namesOfGroups(visit: Visit, language: Language): ReadonlyMap<string, string> {
  return new Map(
    Object.values(visit.groups).map((group) => [group.id, readText(group.name, language, visit.languages)?.text ?? group.id])
  )
}
