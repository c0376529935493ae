import type { ItemId, PersonId } from '../base/id'
import { addWallMinutes } from '../base/wall-time'
import type { Changes, Command } from '../commands/command'
import type { Item, Person, Visit } from '../model/visit'
import { attendance, inBoth } from '../rules/attendance'
import { placedTime } from '../rules/schedule'
import type { Remedy } from './remedy'

export function editItem(id: ItemId, changes: Changes<Omit<Item, 'id'>>): Command {
  return { kind: 'edit', collection: 'items', id, changes }
}

export function editPerson(id: PersonId, changes: Changes<Omit<Person, 'id'>>): Command {
  return { kind: 'edit', collection: 'people', id, changes }
}

/** Moves an item so that so many minutes lie between the end of another and its start; journeys keep the hours of their carrier. */
export function moveAfter(visit: Visit, first: ItemId, second: ItemId, gap: number): readonly Remedy[] {
  const [before, after] = [placedTime(visit, first), placedTime(visit, second)]
  const item = visit.items[second]
  if (before === undefined || after === undefined || item === undefined || item.time.kind === 'leg') return []
  const minutes = Math.ceil((before.end - after.start) / 60_000) + gap
  if (minutes <= 0) return []
  if (item.time.kind === 'fixed') {
    const time = { ...item.time, start: addWallMinutes(item.time.start, minutes) }
    return [{ kind: 'move-after', item: second, minutes, command: { kind: 'set-time', id: second, time } }]
  }
  if (item.time.kind !== 'after') return []
  const time = { ...item.time, gap: item.time.gap + minutes }
  return [{ kind: 'move-after', item: second, minutes, command: { kind: 'set-time', id: second, time } }]
}

/** Takes people out of an item: by name, and by absence from each group that brings them in. */
export function takeOut(visit: Visit, id: ItemId, persons: readonly PersonId[]): readonly Remedy[] {
  const item = visit.items[id]
  if (item === undefined) return []
  const grouped = persons.filter((person) => item.groups.some((group) => visit.groups[group]?.members.includes(person)))
  const changes = {
    participants: item.participants.filter((entry) => !persons.includes(entry.person)),
    ...(grouped.length > 0 ? { absent: [...new Set([...(item.absent ?? []), ...grouped])] } : {})
  }
  const command = editItem(id, changes)
  const [person] = persons
  if (person === undefined) return []
  return persons.length === 1
    ? [{ kind: 'take-out', item: id, person, command }]
    : [{ kind: 'take-all-out', item: id, count: persons.length, command }]
}

/** Whether nobody else wants the person while the item lasts. */
export function isFree(visit: Visit, person: PersonId, id: ItemId): boolean {
  const time = placedTime(visit, id)
  if (time === undefined) return false
  return !attendance(visit).some(
    (entry) =>
      entry.item.id !== id &&
      entry.time.start < time.end &&
      time.start < entry.time.end &&
      inBoth(visit, entry.people, entry.people).includes(person)
  )
}

export function addParticipant(item: Item, person: PersonId, role: Item['participants'][number]['role']): Command {
  return editItem(item.id, { participants: [...item.participants.filter((entry) => entry.person !== person), { person, role }] })
}
