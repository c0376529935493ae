import { useTranslation } from 'react-i18next'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'

/** Opens a paper where it can be printed: in the system's own program, or in a tab of the browser, which has a dialog for it. */
export function useOpenPaper(): (download: string, name: string) => Promise<void> {
  const backend = useBackend()
  const { toasts } = useStores()
  const { t } = useTranslation('publish')
  return async (download, name) => {
    try {
      const { opened } = await backend.call('publish.open', { download, name: `${name}.pdf` })
      if (opened) return
      const bytes = await backend.download(download)
      const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }))
      const tab = window.open(address, '_blank')
      setTimeout(() => URL.revokeObjectURL(address), 60_000)
      if (tab !== null) return
    } catch {
      // Said below.
    }
    toasts.getState().show({ sentence: t('notOpened'), grave: true })
  }
}
