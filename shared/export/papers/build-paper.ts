import { unreachable } from '../../base/unreachable'
import { briefingBook } from './briefing-book/briefing-book'
import { guestProgramme } from './guest-programme'
import type { Notice } from './notice'
import type { PaperWish } from './paper-wish'
import type { PaperDefinition } from './setting/paper-definition'

export type BuiltPaper = { readonly definition: PaperDefinition; readonly notices: readonly Notice[] }

/** The definition of the paper that is wished for, and what should be known of its texts. */
export function buildPaper(wish: PaperWish): BuiltPaper {
  switch (wish.paper) {
    case 'guest-programme':
      return guestProgramme(wish)
    case 'briefing-book':
      return briefingBook(wish)
    default:
      return unreachable(wish.paper)
  }
}
