import { useTranslation } from 'react-i18next'
import type { ProducedFile, StorageRefusal } from '../../../shared/backend/contract'
import type { Result } from '../../../shared/base/result'
import { useBackend } from '../../backend/backend-context'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'
import { handOver } from './hand-over'

/** Has the backend make a file and saves it: where the dialog said, or into the downloads of the browser. */
export function useSaveProduced(): (make: () => Promise<Result<ProducedFile, StorageRefusal>>) => Promise<void> {
  const { t } = useTranslation('frame')
  const refusalSentence = useRefusalSentence()
  const backend = useBackend()
  const { toasts } = useStores()
  return async (make) => {
    const { show } = toasts.getState()
    const reply = await make()
    if (!reply.ok) return show({ sentence: t('notSaved', { reason: refusalSentence(reply.refusal) }), grave: true })
    const { name, path, download } = reply.value
    if (download !== undefined) handOver(name, await backend.download(download))
    const folder = path
    const mayShow = folder !== undefined && (await backend.call('info', {})).capabilities.showFolder
    show({
      sentence: t('fileSaved', { name: path ?? name }),
      act: mayShow ? { words: t('showFolder'), run: () => void backend.call('folder.show', { path: folder }) } : undefined
    })
  }
}
