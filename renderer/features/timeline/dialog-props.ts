import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import type { Visit } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'

/** What the sheets over the programme are given. */
export type DialogProps = {
  readonly visit: Visit
  readonly words: ItemWords
  readonly language: Language
  /** The day in view. */
  readonly day: WallDate
  /** Whether it was done. */
  readonly run: (command: Command | undefined) => boolean
  readonly onClose: () => void
}
