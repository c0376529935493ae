import type { Command } from '../../../shared/commands/command'
import type { Item } from '../../../shared/model/visit'

export type TransferChanges = Partial<NonNullable<Item['transfer']>>

/** Changes of what a transfer says about its cars and their riders. */
export function transferEdit({ id, transfer }: Item, changes: TransferChanges): Command {
  return {
    kind: 'edit',
    collection: 'items',
    id,
    changes: transfer === undefined ? {} : { transfer: { ...transfer, ...changes } }
  }
}
