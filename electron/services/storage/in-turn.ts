/** Lets what concerns one key happen one after another, in the order asked for. */
export function createTurns<Key>(): <Value>(key: Key, act: () => Promise<Value>) => Promise<Value> {
  const last = new Map<Key, Promise<unknown>>()
  return (key, act) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(act, act)
    const settled = mine.then(
      () => undefined,
      () => undefined
    )
    last.set(key, settled)
    settled.then(() => {
      if (last.get(key) === settled) last.delete(key)
    })
    return mine
  }
}
