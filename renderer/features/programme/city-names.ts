import type { LocalizedText } from '../../../shared/base/localized-text'
import type { Visit } from '../../../shared/model/visit'

/** What the two clocks of a visit are called: the city of the side that lives by it, else the city of the zone's own name. */
export function cityNames(
  visit: Visit,
  read: (text: LocalizedText | undefined) => string
): { readonly host: string; readonly home: string } {
  const sides = Object.values(visit.sides)
  const named = (role: 'host' | 'guest', zone: string): string =>
    read(sides.find((side) => side.role === role && (side.zone === undefined || side.zone === zone))?.city) ||
    (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return { host: named('host', visit.hostZone), home: named('guest', visit.homeZone) }
}
