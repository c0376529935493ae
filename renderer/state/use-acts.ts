import { useEffect, useId } from 'react'
import type { Act } from './acts'
import { useStores } from './stores'

/** Offers acts to palette, menu and keyboard for as long as the component is there. Always those of the latest drawing. */
export function useActs(acts: readonly Act[]): void {
  const owner = useId()
  const store = useStores().acts
  useEffect(() => {
    store.getState().offer(owner, acts)
  })
  useEffect(() => () => store.getState().withdraw(owner), [owner, store])
}
