import { create } from 'mutative'
import { done, type Result, refused } from '../base/result'
import { unreachable } from '../base/unreachable'
import type { Visit } from '../model/visit'
import type { Change, Touched } from './change'
import { checkTouched } from './check-touched'
import type { Command } from './command'
import type { CommandRefusal } from './command-refusal'
import { copyDay } from './copy-day'
import { editRecord, editVisit } from './edit-record'
import { exchange } from './exchange'
import { handOver } from './hand-over'
import { moveToDay, setHostZone, setTime, shift } from './move-item'
import { addRecord, duplicateItem, reorderRecord } from './place-record'
import { removeRecords } from './remove-records'
import { restore } from './restore'

export type Applied = { readonly visit: Visit; readonly touched: readonly Touched[] }

/** A visit and a command -> the changed visit, which shares with the old one whatever did not change; or why not, and nothing changed. */
export function apply(visit: Visit, command: Command): Result<Applied, CommandRefusal> {
  if (command.kind === 'together') return applyAll(visit, command.commands)
  const change = changeFor(command)
  let outcome: Result<readonly Touched[], CommandRefusal> = done([])
  const changed = create(visit, (draft) => {
    outcome = change(draft, visit)
  }) as Visit
  const result = outcome as Result<readonly Touched[], CommandRefusal>
  if (!result.ok) return result
  const problem = checkTouched(changed, result.value)
  return problem === undefined ? done({ visit: changed, touched: result.value }) : refused({ kind: 'not-possible', problem })
}

function applyAll(visit: Visit, commands: readonly Command[]): Result<Applied, CommandRefusal> {
  let present = visit
  const touched: Touched[] = []
  for (const command of commands) {
    const applied = apply(present, command)
    if (!applied.ok) return applied
    present = applied.value.visit
    touched.push(...applied.value.touched)
  }
  return done({ visit: present, touched })
}

function changeFor(command: Exclude<Command, { kind: 'together' }>): Change {
  switch (command.kind) {
    case 'add':
      return addRecord(command.collection, command.record)
    case 'edit':
      return editRecord(command.collection, command.id, command.changes)
    case 'remove':
      return removeRecords(command.collection, command.ids)
    case 'reorder':
      return reorderRecord(command.collection, command.id, command.before)
    case 'edit-visit':
      return editVisit(command.changes)
    case 'set-time':
      return setTime(command.id, command.time)
    case 'move-to-day':
      return moveToDay(command.ids, command.day)
    case 'shift':
      return shift(command.ids, command.minutes)
    case 'exchange':
      return exchange(command.id, command.direction)
    case 'duplicate':
      return duplicateItem(command.id, command.newId)
    case 'copy-day':
      return copyDay(command.copies, command.to)
    case 'set-host-zone':
      return setHostZone(command.zone)
    case 'restore':
      return restore(command.content)
    case 'hand-over':
      return handOver(command)
    default:
      return unreachable(command)
  }
}
