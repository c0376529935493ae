import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../../shared/backend/client'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { Notice, PreviewWish } from '../../../shared/backend/publishing'
import type { PaperKind } from '../../../shared/model/paper-kinds'
import type { OpenPdf, PdfDocument } from './pdf/pdf-document'

export type PreviewFailure = StorageRefusal | { readonly kind: 'unreachable' } | { readonly kind: 'not-shown' }

export type Shown = {
  readonly wish: PreviewWish
  readonly document: PdfDocument
  readonly notices: readonly Notice[]
  /** Under which the file is fetched, as long as it is kept. */
  readonly download: string
}

export type Preview = {
  readonly wish: PreviewWish | undefined
  /** Stays until the next one is ready, also where that is another paper. */
  readonly shown: Shown | undefined
  /** How many pages each paper was last seen to have. */
  readonly pages: ReadonlyMap<PaperKind, number>
  readonly working: boolean
  readonly failure: PreviewFailure | undefined
}

export type Previewer = {
  readonly state: StoreApi<Preview>
  /** Shows this paper; at once where it is another one. */
  readonly show: (wish: PreviewWish) => void
  /** The visit has changed: makes the paper anew when the changes rest. */
  readonly follow: () => void
  readonly retry: () => void
  readonly close: () => void
}

/** Milliseconds without a further change before the paper is made anew. */
const rest = 80

/** How often a wish that another window overtook is made again. */
const patience = 3

/** Keeps one preview up to date. Of several requests only the latest counts, whatever order the answers come in. */
export function createPreviewer(backend: Backend, open: OpenPdf): Previewer {
  const state = createStore<Preview>(() => nothing)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const request = async (overtaken = 0): Promise<void> => {
    clearTimeout(timer)
    const { wish } = state.getState()
    if (wish === undefined) return
    turn += 1
    const mine = turn
    state.setState({ working: true })
    const made = await fetchPreview(backend, open, wish)
    if (mine !== turn) {
      if ('document' in made) made.document.close()
      return
    }
    if ('document' in made) {
      const { shown: before, pages } = state.getState()
      const counted = new Map(pages).set(wish.paper, made.document.pages)
      state.setState({ shown: { wish, ...made }, pages: counted, working: false, failure: undefined })
      before?.document.close()
    } else if (made.failure.kind === 'cancelled' && overtaken < patience) {
      timer = setTimeout(() => void request(overtaken + 1), rest)
    } else {
      state.setState({ working: false, failure: made.failure })
    }
  }
  return {
    state,
    show: (wish) => {
      if (isSame(wish, state.getState().wish)) return
      state.setState({ wish, failure: undefined })
      void request()
    },
    follow: () => {
      clearTimeout(timer)
      timer = setTimeout(() => void request(), rest)
    },
    retry: () => {
      state.setState({ failure: undefined })
      void request()
    },
    close: () => {
      clearTimeout(timer)
      turn += 1
      state.getState().shown?.document.close()
      state.setState(nothing)
    }
  }
}

const nothing: Preview = { wish: undefined, shown: undefined, pages: new Map(), working: false, failure: undefined }

export function isSame(a: PreviewWish, b: PreviewWish | undefined): boolean {
  return b !== undefined && keyOf(a) === keyOf(b)
}

/** All that makes one paper another one; a wish is made anew at each drawing of the screen. */
export function keyOf({ source = 'draft', ...wish }: PreviewWish): string {
  return JSON.stringify([source, ...Object.entries(wish).sort(([one], [other]) => (one < other ? -1 : 1))])
}

type Made = Omit<Shown, 'wish'> | { readonly failure: PreviewFailure }

async function fetchPreview(backend: Backend, open: OpenPdf, wish: PreviewWish): Promise<Made> {
  let bytes: Uint8Array
  let notices: readonly Notice[]
  let download: string
  try {
    const made = await backend.call('publish.preview', wish)
    if (!made.ok) return { failure: made.refusal }
    notices = made.value.notices
    download = made.value.download
    bytes = await backend.download(download)
  } catch {
    return { failure: { kind: 'unreachable' } }
  }
  try {
    return { document: await open(bytes), notices, download }
  } catch {
    return { failure: { kind: 'not-shown' } }
  }
}
