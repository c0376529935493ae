import type { Draft } from 'mutative'
import type { Result } from '../base/result'
import type { Collection, Visit } from '../model/visit'
import type { CommandRefusal } from './command-refusal'

/** A record that a command made, changed or took away, for the view to go back to. */
export type Touched = { readonly collection: Collection | 'visit'; readonly id: string }

/** What one command's own function does to the draft: the records it touched, or why it cannot. */
export type Change = (draft: Draft<Visit>, visit: Visit) => Result<readonly Touched[], CommandRefusal>
