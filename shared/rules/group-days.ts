import type { GroupId } from '../base/id'
import { dateOf, type WallDate } from '../base/wall-time'
import type { Group, Visit } from '../model/visit'
import { type Attended, attendance } from './attendance'
import { hostStart } from './host-wall'

/** What one guest group has on one day, by start; never empty. */
export type GroupDay = {
  readonly group: Group
  readonly day: WallDate
  readonly first: Attended
  readonly entries: readonly Attended[]
}

const kept = new WeakMap<
  readonly Attended[],
  { readonly groups: Visit['groups']; readonly sides: Visit['sides']; readonly days: readonly GroupDay[] }
>()

/** The days of the guest groups by the visit's own clock. Kept until items, groups, people or sides change. */
export function groupDays(visit: Visit): readonly GroupDay[] {
  const all = attendance(visit)
  const before = kept.get(all)
  if (before !== undefined && before.groups === visit.groups && before.sides === visit.sides) return before.days
  const days = [...daysByGroup(visit, all)].flatMap(([id, byDay]) => {
    const group = visit.groups[id]
    if (group === undefined || visit.sides[group.side]?.role !== 'guest') return []
    return [...byDay].flatMap(([day, entries]) => {
      const [first] = entries
      return first === undefined ? [] : [{ group, day, first, entries }]
    })
  })
  kept.set(all, { groups: visit.groups, sides: visit.sides, days })
  return days
}

function daysByGroup(visit: Visit, all: readonly Attended[]): ReadonlyMap<GroupId, ReadonlyMap<WallDate, Attended[]>> {
  const groups = new Map<GroupId, Map<WallDate, Attended[]>>()
  for (const entry of all) {
    const day = dateOf(hostStart(visit, entry.time))
    for (const id of entry.item.groups) {
      const days = groups.get(id) ?? new Map<WallDate, Attended[]>()
      groups.set(id, days)
      const before = days.get(day)
      if (before === undefined) days.set(day, [entry])
      else before.push(entry)
    }
  }
  return groups
}
