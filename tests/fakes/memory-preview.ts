import type { ImportPreview } from '../../shared/backend/contract'
import { summaryOf } from '../../shared/backend/summary-of'
import type { VisitId } from '../../shared/base/id'
import type { Office } from '../../shared/model/office'
import type { Exchange } from '../../shared/storage/exchange'

/** What a file holds, as the backend in memory tells it before anything is taken in. */
export function memoryPreview(
  { visit, issues, office: brought }: Exchange,
  office: Office,
  isTaken: (id: VisitId) => boolean
): ImportPreview {
  return {
    summary: summaryOf(visit, 0, '2024-03-06T06:02:00.000Z', office),
    idTaken: isTaken(visit.id),
    issues: issues.length,
    attachments: 0,
    ...(brought === undefined ? {} : { office: { name: brought.name, organiser: brought.organiserName } })
  }
}
