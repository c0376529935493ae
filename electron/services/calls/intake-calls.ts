import type { Handlers } from '../../../shared/backend/answer'
import type { StorageRefusal } from '../../../shared/backend/contract'
import { type Result, refused } from '../../../shared/base/result'
import type { VisitRefusal } from '../../../shared/model/visit-refusal'
import type { BackendParts } from '../backend-ports'

type IntakeCalls = Pick<Handlers, 'table.look' | 'calendar.look'>

/** Tables and calendars of other programs: read, shown, and forgotten. What becomes of them is decided in the window. */
export function intakeCalls({ shelf, readers }: BackendParts): IntakeCalls {
  const look = async <Value>(
    upload: string,
    read: (path: string) => Promise<Result<Value, VisitRefusal>>
  ): Promise<Result<Value, StorageRefusal>> => {
    const path = shelf.find(upload)
    if (path === undefined) return refused({ kind: 'no-such-upload' })
    try {
      const found = await read(path)
      return found.ok ? found : refused({ kind: 'not-acceptable', refusal: found.refusal })
    } finally {
      await shelf.drop(upload)
    }
  }
  return {
    'table.look': ({ upload }) => look(upload, readers.readTable),
    'calendar.look': ({ upload }) => look(upload, readers.readCalendar)
  }
}
