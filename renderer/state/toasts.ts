import { createStore, type StoreApi } from 'zustand/vanilla'

type ToastMessage = {
  /** One sentence; a part between `<b>` and `</b>` is drawn in bold. */
  readonly sentence: string
  readonly act?: { readonly words: string; readonly keys?: string; readonly run: () => void } | undefined
  readonly grave?: boolean
}

export type Toasts = {
  readonly current: (ToastMessage & { readonly id: string }) | undefined
  /** Takes the place of the one before: there is only ever one. */
  readonly show: (message: ToastMessage) => void
  /** Adds a sentence to the present message, which has its time anew; nothing where it is gone already. */
  readonly goOn: (sentence: string) => void
  readonly dismiss: (id?: string) => void
}

export function createToasts(): StoreApi<Toasts> {
  let count = 0
  return createStore<Toasts>((set) => ({
    current: undefined,
    show: (message) => {
      count += 1
      set({ current: { ...message, id: `toast-${count}` } })
    },
    goOn: (sentence) => {
      count += 1
      const id = `toast-${count}`
      set(({ current }) =>
        current === undefined ? {} : { current: { ...current, id, sentence: `${current.sentence} ${sentence}` } }
      )
    },
    dismiss: (id) => set((state) => (id === undefined || state.current?.id === id ? { current: undefined } : state))
  }))
}
