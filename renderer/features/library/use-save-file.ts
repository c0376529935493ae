import type { Argument } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { useBackend } from '../../backend/backend-context'
import { useSaveProduced } from './use-save-produced'

export type ExportForm = Argument<'visit.exportFile'>['form']

/** Saves a visit as a file, sealed where a passphrase is given. */
export function useSaveFile(): (id: VisitId, form: ExportForm, passphrase?: string) => Promise<void> {
  const backend = useBackend()
  const saveProduced = useSaveProduced()
  return (id, form, passphrase) =>
    saveProduced(() => backend.call('visit.exportFile', { id, form, ...(passphrase === undefined ? {} : { passphrase }) }))
}
