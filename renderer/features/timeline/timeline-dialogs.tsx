import type { ReactNode } from 'react'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Command } from '../../../shared/commands/command'
import type { Visit } from '../../../shared/model/visit'
import type { ItemWords } from '../programme/item-words'
import type { TimelineDialog } from './use-timeline-page'

export type DialogProps = {
  readonly visit: Visit
  readonly words: ItemWords
  readonly language: Language
  readonly day: WallDate
  readonly run: (command: Command | undefined) => boolean
  readonly onClose: () => void
}

/** The sheet that is open over the programme, if any. */
export function TimelineDialogs({ dialog }: DialogProps & { readonly dialog: TimelineDialog | undefined }): ReactNode {
  return dialog === undefined ? null : null
}
