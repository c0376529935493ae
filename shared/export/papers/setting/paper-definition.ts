import type { Language } from '../../../base/language'
import type { Sheet } from './measures'
import type { Node } from './node'

/** A paper before it is laid out: plain values that any engine may set. */
export type PaperDefinition = {
  readonly title: string
  readonly language: Language
  /** Author and stamp of the file, ISO 8601; the same stamp gives the same bytes. */
  readonly author: string
  readonly at: string
  readonly sheet: Sheet
  readonly sections: readonly Section[]
  /** Drawn on every page below everything else. */
  readonly background?: Node
  /** Pictures by name: path of a JPEG or PNG. */
  readonly images: Readonly<Record<string, string>>
  /** The same paper of an earlier issue: pages that it has at the same number are left out. */
  readonly replaces?: PaperDefinition
}

/** What begins on a new page and has a head and foot of its own. */
export type Section = {
  /** By which it is known in another version of the paper; its place where absent. */
  readonly name?: string
  readonly blocks: readonly Block[]
  readonly head?: Node
  /** In place of `head` from the second page of the paper on. */
  readonly laterHead?: Node
  readonly foot?: Node
  /** In place of `foot` on pages of even number. */
  readonly evenFoot?: Node
}

/** What is not broken unless it is taller than a page. */
export type Block = {
  readonly node: Node
  /** Drawn before it unless it is the first of its page or follows a head: the hairline between two entries. */
  readonly before?: Node
  /** Points above it, left out at the top of a page. */
  readonly space?: number
  /** Stays on one page with the block after it. */
  readonly keepWithNext?: boolean
  /** Lets go of the next where the page would else end a third empty. */
  readonly yields?: boolean
  /** Set above it when a page begins with it: the smaller head of the day that goes on. */
  readonly continued?: Node
  /** Stands at the right of this block and of those after it, from the top of this one; needs no room of its own. */
  readonly beside?: { readonly node: Node; readonly x: number; readonly width: number }
  /** Begins below whatever stands beside the blocks before it. */
  readonly clear?: boolean
  /** In place of `node` where nothing stands beside it. */
  readonly free?: Node
  /** Number by which `anchorStandIn` finds the page. */
  readonly anchor?: number
}
