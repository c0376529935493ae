import type { GroupId } from '../../base/id'

/** One lane of a day: the groups that are never apart on it. */
export type Lane = { readonly groups: readonly GroupId[] }

type Grouped = { readonly item: { readonly groups: readonly GroupId[] } }

/**
 * The lanes that a day needs: width tells who. Groups that do everything together share a lane, groups with nothing to do have
 * none unless all are asked for. Items of no group belong to the first lane. There is always one.
 */
export function lanesOfDay(groups: readonly GroupId[], entries: readonly Grouped[], all = false): readonly Lane[] {
  if (all && groups.length > 0) return groups.map((group) => ({ groups: [group] }))
  const lanes = new Map<string, GroupId[]>()
  for (const group of groups) {
    const signature = entries.map(({ item }) => (item.groups.includes(group) ? '1' : '0')).join('')
    if (!signature.includes('1')) continue
    const lane = lanes.get(signature)
    if (lane === undefined) lanes.set(signature, [group])
    else lane.push(group)
  }
  if (lanes.size === 0) return [{ groups: groups.slice(0, 1) }]
  return [...lanes.values()].map((members) => ({ groups: members }))
}

export type LaneSpan = { readonly first: number; readonly last: number }

/** The lanes over which an item reaches. One whose groups are not neighbours reaches over those between; its letters say who comes. */
export function spanOf(lanes: readonly Lane[], groups: readonly GroupId[]): LaneSpan {
  const taken = lanes.flatMap((lane, index) => (lane.groups.some((group) => groups.includes(group)) ? [index] : []))
  return { first: taken[0] ?? 0, last: taken.at(-1) ?? 0 }
}
