import { useEffect, useState } from 'react'
import type { Office } from '../../../shared/model/office'
import { useBackend } from '../../backend/backend-context'

/** What the installation shares between its visits; undefined until it has been read. */
export function useOffice(): Office | undefined {
  const backend = useBackend()
  const [office, setOffice] = useState<Office>()
  useEffect(() => {
    let wanted = true
    backend.call('office.read', {}).then(
      (read) => {
        if (wanted) setOffice(read as Office)
      },
      // Without the office's tables ranks show as their codes.
      () => undefined
    )
    return () => {
      wanted = false
    }
  }, [backend])
  return office
}
