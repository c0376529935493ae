import { createStore, type StoreApi } from 'zustand/vanilla'

/** Something the user can do now: found in the palette and the menu, and by its key. */
export type Act = {
  readonly id: string
  readonly words: string
  /** `Mod+K`, `Shift+F8`, `N`, `?`; letters are those of a Latin keyboard. */
  readonly keys?: string | undefined
  /** Other keys that do the same, not shown. */
  readonly alsoKeys?: readonly string[]
  readonly group: ActGroup
  readonly run: () => void
  readonly disabled?: boolean
  /** Found in no list, only by its key: walking and the like. */
  readonly unlisted?: boolean
  /** Works within fields too, such as undo of the visit does not but the palette does. */
  readonly everywhere?: boolean
}

export const actGroups = ['page', 'edit', 'go', 'make', 'program'] as const

type ActGroup = (typeof actGroups)[number]

export type Acts = {
  readonly byOwner: ReadonlyMap<string, readonly Act[]>
  readonly offer: (owner: string, acts: readonly Act[]) => void
  readonly withdraw: (owner: string) => void
}

/** What can be done now, offered by whoever is on the screen. */
export function createActs(): StoreApi<Acts> {
  return createStore<Acts>((set) => ({
    byOwner: new Map(),
    offer: (owner, acts) => set((state) => ({ byOwner: new Map(state.byOwner).set(owner, acts) })),
    withdraw: (owner) =>
      set((state) => {
        const byOwner = new Map(state.byOwner)
        byOwner.delete(owner)
        return { byOwner }
      })
  }))
}

/** All acts offered; of two with the same key or name the one offered later counts. */
export function actsOffered(acts: Acts): readonly Act[] {
  const byId = new Map<string, Act>()
  for (const offered of acts.byOwner.values()) for (const act of offered) byId.set(act.id, act)
  return [...byId.values()]
}
