import { useCallback, useEffect, useRef, useState } from 'react'

/** The same function for as long as the component lives; it does what the latest drawing gave it. For event handlers only. */
export function useStable<Arguments extends readonly unknown[], Result>(
  handler: (...given: Arguments) => Result
): (...given: Arguments) => Result {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  return useCallback((...given: Arguments) => latest.current(...given), [])
}

/** The same for a whole set of handlers whose names never change. */
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
