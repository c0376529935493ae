import { useTranslation } from 'react-i18next'
import type { Argument, StorageRefusal, VisitSummary } from '../../../shared/backend/contract'
import type { VisitId } from '../../../shared/base/id'
import { type LocalizedText, readText } from '../../../shared/base/localized-text'
import type { Result } from '../../../shared/base/result'
import { useBackend } from '../../backend/backend-context'
import { newId } from '../../state/new-id'
import { useStores } from '../../state/stores'
import { useInterfaceLanguage } from '../../state/use-settings'
import { useSaveFile } from './use-save-file'

/** What can be done with a visit from outside it. Each tells what it did; deleting can be taken back. */
export function useLibraryActs() {
  const { t } = useTranslation('library')
  const backend = useBackend()
  const { navigation, toasts } = useStores()
  const language = useInterfaceLanguage()
  const saveFile = useSaveFile()
  const nameOf = (visit: VisitSummary) => readText(visit.title, language)?.text ?? visit.id
  const { t: frame } = useTranslation('frame')
  const show = toasts.getState().show
  const tell = (reply: Result<unknown, StorageRefusal>, sentence: string, undo?: () => void) =>
    reply.ok
      ? show({ sentence, act: undo && { words: t('undo'), keys: 'Mod+Z', run: undo } })
      : show({ sentence: t('refused', { reason: frame(`refusal.${reply.refusal.kind}`) }), grave: true })
  return {
    open: (id: VisitId) => navigation.getState().go({ kind: 'visit', id, page: 'programme' }),
    openSample: async (sample: VisitSummary) => {
      const id = newId<VisitId>()
      const reply = await backend.call('library.addSample', { sample: sample.id, id })
      tell(reply, t('sampleCopied', { name: nameOf(sample) }))
      if (reply.ok) navigation.getState().go({ kind: 'visit', id, page: 'programme' })
    },
    duplicate: async (visit: VisitSummary) => {
      const title: Record<string, string> = {}
      for (const [spoken, text] of Object.entries(visit.title)) title[spoken] = `${text} (2)`
      const reply = await backend.call('library.duplicate', { id: visit.id, newId: newId<VisitId>(), title })
      tell(reply, t('duplicated', { name: nameOf(visit) }))
    },
    copyAnew: async (visit: VisitSummary, name: string, anew: NonNullable<Argument<'library.duplicate'>['anew']>) => {
      const id = newId<VisitId>()
      const spoken = readText(visit.title, language)
      // A name that was left as it is keeps its other languages; another one is meant for all.
      const title: LocalizedText = spoken?.text === name ? visit.title : { [spoken?.language ?? language]: name }
      const reply = await backend.call('library.duplicate', { id: visit.id, newId: id, title, anew })
      tell(reply, t(anew.template ? 'templateMade' : 'duplicated', { name }))
      if (reply.ok && !anew.template) navigation.getState().go({ kind: 'visit', id, page: 'programme' })
      return reply.ok
    },
    rename: async (visit: VisitSummary, text: string) => {
      const title: LocalizedText = { ...visit.title, [readText(visit.title, language)?.language ?? language]: text }
      tell(await backend.call('library.rename', { id: visit.id, title }), t('renamed', { name: text }))
    },
    remove: async (visit: VisitSummary) => {
      const restore = async () => {
        tell(await backend.call('library.restore', { id: visit.id }), t('restored', { name: nameOf(visit) }))
      }
      tell(await backend.call('library.remove', { id: visit.id }), t('removed', { name: nameOf(visit) }), () => void restore())
    },
    save: (visit: VisitSummary, form: 'json' | 'package') => saveFile(visit.id, form)
  }
}
