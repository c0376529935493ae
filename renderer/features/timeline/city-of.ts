import type { Zone } from '../../../shared/base/zone'
import type { CardZones } from './card-props'

/** What a zone is called on the timeline: the visit's own cities by name, another by the city in the zone's name. */
export function cityOf(zone: Zone, zones: CardZones): string {
  if (zone === zones.host) return zones.hostCity
  if (zone === zones.home) return zones.homeCity
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
