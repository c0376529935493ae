import type { TFunction } from 'i18next'
import { clockOf, dateOf, type WallTime } from '../../../shared/base/wall-time'
import { wallAt } from '../../../shared/base/zone'
import type { Finding } from '../../../shared/rules/finding'
import { fullDay } from '../../ui/screen-date'
import type { Editing } from '../records/use-editing'

/** What a rule reports, in one sentence with names, the day, hours and their zone; names stand between `<b>` and `</b>`. */
export function findingSentence(t: TFunction<'findings'>, finding: Finding, editing: Editing): string {
  const { visit, language, nameOf, read } = editing
  const [first, second] = finding.items
  const item = nameOf('items', first)
  switch (finding.kind) {
    case 'person-in-two-places':
      return t('person-in-two-places', {
        person: nameOf('people', finding.person),
        item,
        other: nameOf('items', second),
        ...span(finding)
      })
    case 'place-used-twice': {
      const room = read(finding.room)
      const place = [nameOf('places', finding.place), room].filter(Boolean).join(', ')
      return t('place-used-twice', { place, item, other: nameOf('items', second), ...span(finding) })
    }
    case 'outside-dates':
      return t('outside-dates', {
        item,
        day: fullDay(finding.day, language),
        from: fullDay(finding.from, language),
        until: fullDay(finding.until, language)
      })
  }

  function span({ from, until }: { readonly from: number; readonly until: number }) {
    const [start, end] = [wallAt(visit.hostZone, from), wallAt(visit.hostZone, until)]
    return { hours: hoursOf(start, end), day: fullDay(dateOf(start), language), zone: zoneWords(editing) }
  }
}

function hoursOf(start: WallTime, end: WallTime): string {
  return `${clockOf(start)}–${clockOf(end)}`
}

/** The zone by the city of the visit whose clock it is. */
function zoneWords({ visit, read }: Editing): string {
  const host = Object.values(visit.sides).find((side) => side.zone === visit.hostZone)
  return read(host?.city ?? visit.cities[0]) || (visit.hostZone.split('/').at(-1) ?? '').replaceAll('_', ' ')
}
