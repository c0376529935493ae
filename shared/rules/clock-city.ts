import type { Place, Visit } from '../model/visit'

/** The city that names a clock: the place's own where it keeps that clock, else the host's or that of a side at home there. */
export function clockCity(visit: Visit, place: Place | undefined, zone: string): Place['city'] {
  if (place?.city !== undefined && (place.zone ?? visit.hostZone) === zone) return place.city
  if (zone === visit.hostZone) return visit.cities[0]
  return Object.values(visit.sides).find((side) => side.zone === zone)?.city
}
