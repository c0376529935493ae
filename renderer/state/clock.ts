import { useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/base/zone'

const step = 30_000
const listeners = new Set<() => void>()
let present = Date.now()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === undefined) {
    present = Date.now()
    timer = setInterval(() => {
      present = Date.now()
      for (const told of listeners) told()
    }, step)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === undefined) return
    clearInterval(timer)
    timer = undefined
  }
}

/** Now, told anew every 30 seconds. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, () => present)
}
