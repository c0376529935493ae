import type { Notice } from './notice'
import type { PaperDefinition } from './setting/paper-definition'

/** A paper ready to be set, and what should be known of its texts. */
export type BuiltPaper = { readonly definition: PaperDefinition; readonly notices: readonly Notice[] }
