import { useTranslation } from 'react-i18next'
import type { IssueSummary } from '../../../shared/backend/contract'
import type { Result } from '../../../shared/base/result'
import { useBackend } from '../../backend/backend-context'
import type { SaveRefusal } from '../../state/autosave'
import { useStores } from '../../state/stores'
import { useRefusalSentence } from '../../state/use-refusal-sentence'

/** Makes the next issue of what is on the screen, once that is saved, and tells of it; false where it was refused. */
export function useMakeIssue(): (wish: { readonly author: string; readonly remark: string }) => Promise<boolean> {
  const { t } = useTranslation('versions')
  const refusalSentence = useRefusalSentence()
  const backend = useBackend()
  const { session, toasts, navigation } = useStores()

  const make = async (wish: { readonly author: string; readonly remark: string }): Promise<Result<IssueSummary, SaveRefusal>> => {
    const { id, settled } = session.getState()
    const saved = await settled()
    if (!saved.ok || id === undefined) return saved.ok ? unreachable : saved
    return backend.call('issue.make', { id, base: saved.value, ...wish }).catch(() => unreachable)
  }
  return async (wish) => {
    const made = await make(wish)
    const { show } = toasts.getState()
    if (!made.ok) {
      const reason = refusalSentence(made.refusal)
      // This one says itself that no issue was made.
      show({ sentence: made.refusal.kind === 'findings-block' ? reason : t('notMade', { reason }), grave: true })
      return false
    }
    const { number, codes } = made.value
    show({
      sentence: t('made', { number, code: codes.guests }),
      act: { words: t('whom'), run: () => navigation.getState().goToPage('issues') }
    })
    return true
  }
}

const unreachable = { ok: false, refusal: { kind: 'unreachable' } } as const
