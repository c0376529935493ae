import { useEffect, useState } from 'react'
import type { OfficeFilesReply } from '../../../shared/backend/publishing'
import { useBackend } from '../../backend/backend-context'

/** What the office put into its folder, looked at again whenever the window is. */
export function useOfficeFiles(): OfficeFilesReply | undefined {
  const backend = useBackend()
  const [office, setOffice] = useState<OfficeFilesReply>()
  useEffect(() => {
    let gone = false
    const look = () => {
      backend.call('publish.office', {}).then(
        (found) => !gone && setOffice(found),
        () => undefined
      )
    }
    look()
    window.addEventListener('focus', look)
    return () => {
      gone = true
      window.removeEventListener('focus', look)
    }
  }, [backend])
  return office
}
