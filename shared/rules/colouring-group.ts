import type { Group, Item, Visit } from '../model/visit'
import type { Reader } from './reader'

/** A person's own group colours that person's events, and a group's calendar is in its own colour; elsewhere an item has a colour only where one group is alone. */
export function colouringGroup(visit: Visit, groups: Item['groups'], reader: Reader): Group | undefined {
  if (reader.kind === 'group') return groups.includes(reader.group.id) ? visit.groups[reader.group.id] : undefined
  const own = reader.kind === 'person' ? groups.filter((id) => visit.groups[id]?.members.includes(reader.person.id)) : groups
  const [only, ...others] = own
  return only === undefined || others.length > 0 ? undefined : visit.groups[only]
}
