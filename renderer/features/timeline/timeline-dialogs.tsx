import type { ReactNode } from 'react'
import { ChainDialog } from './chain-dialog'
import { CopyDayDialog } from './copy-day-dialog'
import type { DialogProps } from './dialog-props'
import { HistoryDialog } from './history-dialog'
import { QuickEntry } from './quick-entry'
import type { TimelineDialog } from './timeline-dialog'

/** The sheet that is open over the programme, if any. */
export function TimelineDialogs({ dialog, ...rest }: DialogProps & { readonly dialog: TimelineDialog | undefined }): ReactNode {
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'quick':
      return <QuickEntry {...rest} />
    case 'copy-day':
      return <CopyDayDialog {...rest} />
    case 'history':
      return <HistoryDialog {...rest} />
    case 'shift':
    case 'late':
    case 'close':
      return <ChainDialog key={`${dialog.kind} ${dialog.id}`} {...rest} kind={dialog.kind} id={dialog.id} />
  }
}
