import { useEffect, useId, useRef } from 'react'
import type { Act } from './acts'
import { useStores } from './stores'

/**
 * Offers acts to palette, menu and keyboard for as long as the component is there. Always runs those of the latest drawing;
 * the lists are told only when what they show has changed, for most edits change nothing in them.
 */
export function useActs(acts: readonly Act[]): void {
  const owner = useId()
  const store = useStores().acts
  const latest = useRef(acts)
  const shown = acts
    .map((act) => [act.id, act.words, act.keys, act.group, act.disabled, act.unlisted].join('\u0000'))
    .join('\u0001')
  useEffect(() => {
    latest.current = acts
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the acts
  useEffect(() => {
    const run = (id: string) => () => latest.current.find((act) => act.id === id)?.run()
    store.getState().offer(
      owner,
      latest.current.map((act) => ({ ...act, run: run(act.id) }))
    )
  }, [owner, store, shown])
  useEffect(() => () => store.getState().withdraw(owner), [owner, store])
}
