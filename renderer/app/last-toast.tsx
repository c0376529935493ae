import { useStore } from 'zustand'
import { useStores } from '../state/stores'
import { ToastHost } from '../ui/toast-host'

/** What was said last. By itself, so that a toast draws nothing of the window anew. */
export function LastToast() {
  const { toasts } = useStores()
  const toast = useStore(toasts, (state) => state.current)
  const dismiss = useStore(toasts, (state) => state.dismiss)
  return <ToastHost toast={toast} onGone={dismiss} />
}
