import { useEffect, useState } from 'react'
import type { Attachment } from '../../../shared/model/attachment'
import { useBackend } from '../../backend/backend-context'
import { useVisit } from '../../state/use-visit'

/** Address of a picture within this page while it is shown; `missing` where the file is not there. */
export type Preview = { readonly kind: 'coming' | 'missing' } | { readonly kind: 'there'; readonly address: string }

/** Fetches a picture in the size of a screen. The file itself is never given to the page's reader of pictures. */
export function usePreview(attachment: Attachment): Preview {
  const { sha256, extension } = attachment
  const backend = useBackend()
  const { id } = useVisit()
  const [preview, setPreview] = useState<Preview>({ kind: 'coming' })

  useEffect(() => {
    let address: string | undefined
    let gone = false
    const fetchIt = async (): Promise<Preview> => {
      const reply = await backend.call('attachment.fetch', { id, sha256, extension, form: 'preview' })
      if (!reply.ok) return { kind: 'missing' }
      const bytes = await backend.download(reply.value.download)
      address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }))
      return { kind: 'there', address }
    }
    setPreview({ kind: 'coming' })
    const forget = () => address !== undefined && URL.revokeObjectURL(address)
    fetchIt()
      .catch((): Preview => ({ kind: 'missing' }))
      .then((found) => (gone ? forget() : setPreview(found)))
    return () => {
      gone = true
      forget()
    }
  }, [backend, id, sha256, extension])

  return preview
}
