import type { LocalizedText } from '../base/localized-text'
import type { WallDate, WallTime } from '../base/wall-time'
import type { Zone } from '../base/zone'
import type { Collection, ItemStatus, Visit } from '../model/visit'
import { nameOfRecord } from '../rules/name-of-record'
import { placedTime, schedule } from '../rules/schedule'
import type { Command } from './command'
import type { Step } from './history'

/** What a step did, with the facts to word it for a toast or the history list. */
export type StepDescription =
  | {
      readonly kind: 'added' | 'changed' | 'reordered' | 'duplicated'
      readonly collection: Collection
      readonly name: LocalizedText
      readonly fields: readonly string[]
    }
  | { readonly kind: 'removed'; readonly collection: Collection; readonly name: LocalizedText; readonly count: number }
  | {
      readonly kind: 'moved'
      readonly name: LocalizedText
      readonly from: Moment
      readonly to: Moment
      readonly followers: number
    }
  | { readonly kind: 'several-moved' | 'several-added' | 'several-duplicated'; readonly count: number }
  | { readonly kind: 'day-copied'; readonly count: number; readonly day: WallDate }
  | { readonly kind: 'placed' | 'unplaced'; readonly name: LocalizedText }
  | { readonly kind: 'status'; readonly name: LocalizedText; readonly status: ItemStatus }
  | { readonly kind: 'regrouped'; readonly name: LocalizedText; readonly groups: readonly LocalizedText[] }
  | { readonly kind: 'visit-changed'; readonly fields: readonly string[] }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'restored'; readonly number: number }
  | { readonly kind: 'handed-over'; readonly number: number; readonly count: number }
  | { readonly kind: 'several'; readonly count: number }

export type Moment = { readonly start: WallTime; readonly end: WallTime; readonly zone: Zone; readonly day?: WallDate }

/** Reads a step as its user would name it: the item that moved and its hours, the record that was removed. */
export function describeStep(step: Step): StepDescription {
  const { command, before, after } = step
  switch (command.kind) {
    case 'add':
      return named('added', command.collection, after, command.record.id, [])
    case 'duplicate':
      return named('duplicated', 'items', after, command.newId, [])
    case 'reorder':
      return named('reordered', command.collection, after, command.id, [])
    case 'edit': {
      const [field, ...others] = Object.keys(command.changes)
      const { status, groups = [] } = command.collection === 'items' && others.length === 0 ? command.changes : {}
      const name = nameOfRecord(after, command.collection, command.id)
      if (field === 'status' && status !== undefined) return { kind: 'status', name, status }
      if (field === 'groups' && groups.length > 0)
        return { kind: 'regrouped', name, groups: groups.map((id) => nameOfRecord(after, 'groups', id)) }
      return named('changed', command.collection, after, command.id, Object.keys(command.changes))
    }
    case 'remove':
      return {
        kind: 'removed',
        collection: command.collection,
        name: nameOfRecord(before, command.collection, command.ids[0] ?? ''),
        count: command.ids.length
      }
    case 'edit-visit':
      return { kind: 'visit-changed', fields: Object.keys(command.changes) }
    case 'set-host-zone':
      return { kind: 'zone', zone: command.zone }
    case 'set-time':
    case 'exchange':
      return moved(step, [command.id])
    case 'move-to-day':
    case 'shift':
      return moved(step, command.ids)
    case 'copy-day':
      return { kind: 'day-copied', count: command.copies.length, day: command.to }
    case 'restore':
      return { kind: 'restored', number: command.number }
    case 'hand-over':
      return { kind: 'handed-over', number: command.issue, count: command.people.length }
    case 'together': {
      const [only] = command.commands
      if (command.commands.length === 1 && only !== undefined) return describeStep({ ...step, command: only })
      const zone = command.commands.find(({ kind }) => kind === 'set-host-zone')
      if (zone?.kind === 'set-host-zone') return { kind: 'zone', zone: zone.zone }
      const made = madeOnly(step, command.commands)
      if (made !== undefined) return made
      const ids = movedOnly(command.commands)
      return ids === undefined ? { kind: 'several', count: command.commands.length } : moved(step, ids)
    }
  }
}

/** Copies that were moved or given to other groups in the same step, or items that were added with the places they are at. */
function madeOnly({ after }: Step, commands: readonly Command[]): StepDescription | undefined {
  const copies = new Set(commands.flatMap((command) => (command.kind === 'duplicate' ? [command.newId as string] : [])))
  const [copy] = copies
  const ofCopies = commands.every(
    (command) =>
      command.kind === 'duplicate' ||
      (command.kind === 'shift' && command.ids.every((id) => copies.has(id))) ||
      (command.kind === 'edit' && copies.has(command.id))
  )
  if (copy !== undefined && ofCopies)
    return copies.size === 1 ? named('duplicated', 'items', after, copy, []) : { kind: 'several-duplicated', count: copies.size }
  const added = commands.flatMap((command) =>
    command.kind === 'add' && command.collection === 'items' ? [command.record.id] : []
  )
  const [item] = added
  if (item === undefined || commands.some(({ kind }) => kind !== 'add')) return undefined
  return added.length === 1 ? named('added', 'items', after, item, []) : { kind: 'several-added', count: added.length }
}

/** The items of several commands that do nothing but move items, or move them and give them to other groups; otherwise undefined. */
function movedOnly(commands: readonly Command[]): readonly string[] | undefined {
  const ids = new Set<string>()
  for (const command of commands) {
    if (command.kind === 'shift' || command.kind === 'move-to-day') for (const id of command.ids) ids.add(id)
    else if (command.kind === 'set-time') ids.add(command.id)
    else if (!(command.kind === 'edit' && ids.has(command.id) && Object.keys(command.changes).join() === 'groups'))
      return undefined
  }
  return ids.size === 0 ? undefined : [...ids]
}

function named(
  kind: 'added' | 'changed' | 'reordered' | 'duplicated',
  collection: Collection,
  visit: Visit,
  id: string,
  fields: readonly string[]
): StepDescription {
  return { kind, collection, name: nameOfRecord(visit, collection, id), fields }
}

function moved({ before, after }: Step, ids: readonly string[]): StepDescription {
  const [id] = ids
  if (id === undefined || ids.length > 1) return { kind: 'several-moved', count: ids.length }
  const item = after.items[id as keyof Visit['items']]
  const name = nameOfRecord(after, 'items', id)
  const from = item && momentOf(before, item.id)
  const to = item && momentOf(after, item.id)
  if (to === undefined) return { kind: 'unplaced', name }
  if (from === undefined) return { kind: 'placed', name }
  return { kind: 'moved', name, from, to, followers: changedHours(before, after) - 1 }
}

function momentOf(visit: Visit, id: keyof Visit['items']): Moment | undefined {
  const placed = placedTime(visit, id)
  return placed === undefined ? undefined : { start: placed.startWall, end: placed.endWall, zone: placed.startZone }
}

function changedHours(before: Visit, after: Visit): number {
  const [old, now] = [schedule(before), schedule(after)]
  let count = 0
  for (const [id, time] of now) {
    const was = old.get(id)
    if (time.kind === 'timed' && was?.kind === 'timed' && (was.start !== time.start || was.end !== time.end)) count += 1
  }
  return count
}
