import type { StorageRefusal } from '../../../shared/backend/contract'
import type { Result } from '../../../shared/base/result'
import type { Office } from '../../../shared/model/office'
import type { BackendParts } from '../backend-ports'

/** Writes the office, and has all visits judged again where it judges otherwise than before. */
export async function changeOffice(
  { office, store, tell, report }: BackendParts,
  next: Office
): Promise<Result<Record<string, never>, StorageRefusal>> {
  const before = await office.read()
  const written = await office.write(next)
  if (written.ok && judgesOtherwise(before, next)) {
    // Whoever moved a threshold need not wait for a library of a thousand visits.
    store.rejudge().then(
      (changed) => changed && tell({ kind: 'library-changed' }),
      (error) => report('rejudge', error)
    )
  }
  return written
}

/** Whether rules may find or weigh something else under the new office. */
function judgesOtherwise(before: Office, now: Office): boolean {
  const judged = ({ severities, thresholds, rankTables }: Office) => JSON.stringify([severities, thresholds, rankTables])
  return judged(before) !== judged(now)
}
