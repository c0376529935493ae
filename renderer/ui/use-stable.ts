import { useEffect, useRef, useState } from 'react'

/**
 * The same functions for as long as the component lives; they do what the latest drawing gave them. For event handlers only,
 * whose names never change.
 */
export function useStableSet<Handlers extends Readonly<Record<keyof Handlers, (...given: never[]) => unknown>>>(
  handlers: Handlers
): Handlers {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  const [stable] = useState(() => {
    const names = Object.keys(handlers) as (keyof Handlers)[]
    const forwarded = names.map((name) => [name, (...given: never[]) => latest.current[name](...given)])
    return Object.fromEntries(forwarded) as Handlers
  })
  return stable
}

/** The value of the drawing before for as long as the new one says the same. */
export function useSame<Value>(value: Value, same: (before: Value, now: Value) => boolean): Value {
  const [kept, keep] = useState(value)
  if (kept === value) return kept
  if (same(kept, value)) return kept
  keep(value)
  return value
}
