import { unreachable } from '../../base/unreachable'
import { bilingualGuestProgramme } from './bilingual-guest-programme'
import type { BuiltPaper } from './built-paper'
import { chineseGuestProgramme } from './chinese-guest-programme'
import type { PaperWish } from './paper-wish'
import { russianGuestProgramme } from './russian-guest-programme'
import { westernGuestProgramme } from './western-guest-programme'

/** The guests' programme in the convention that is wished for, or in two languages side by side. */
export function guestProgramme(wish: PaperWish): BuiltPaper {
  const { convention, language, second } = wish
  if (second !== undefined && second !== language) return bilingualGuestProgramme(wish, second)
  switch (convention) {
    case 'western':
      return westernGuestProgramme(wish)
    case 'russian':
      return russianGuestProgramme(wish)
    case 'chinese':
      return chineseGuestProgramme(wish)
    default:
      return unreachable(convention)
  }
}
