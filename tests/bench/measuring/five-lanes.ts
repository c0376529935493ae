import { addDays, addWallMinutes, type WallTime } from '../../../shared/base/wall-time'
import type { Group, Item, Visit } from '../../../shared/model/visit'
import { visitOf } from './thousand-items'

/** A thousand items over ten days in five lanes: twenty a day in each, half an hour long with ten minutes between. */
export function fiveLanes(): Visit {
  const visit = visitOf(1000)
  const known = Object.values(visit.groups)
  const [pattern] = known
  if (pattern === undefined) throw new Error('the sample has no group')
  const more = ['spouses', 'staff'].map(
    (id, index): Group => ({
      ...pattern,
      id: id as Group['id'],
      order: `b${index}` as Group['order'],
      members: [],
      letter: { en: id.slice(0, 1) }
    })
  )
  const groups = [...known.slice(0, 3), ...more]
  const items = Object.values(visit.items).map((item, number): Item => {
    const inDay = number % 100
    const start = addWallMinutes(`${addDays(visit.from, Math.floor(number / 100))}T08:00` as WallTime, Math.floor(inDay / 5) * 40)
    const group = groups[inDay % 5] ?? pattern
    return { ...item, groups: [group.id], time: { kind: 'fixed', start, zone: visit.hostZone, minutes: 30, precision: 'exact' } }
  })
  return {
    ...visit,
    id: 'lanes' as Visit['id'],
    groups: Object.fromEntries(groups.map((group) => [group.id, group])),
    items: Object.fromEntries(items.map((item) => [item.id, item]))
  }
}
