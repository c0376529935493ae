import { useEffect } from 'react'
import { useStores } from '../state/stores'

/** A window with a change that is not on the disk asks before it closes: the one thing that cannot be undone. */
export function useUnsavedGuard(): void {
  const { session } = useStores()
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent): void => {
      if (session.getState().saving.kind !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [session])
}
