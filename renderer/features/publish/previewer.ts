import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Backend } from '../../../shared/backend/client'
import type { StorageRefusal } from '../../../shared/backend/contract'
import type { Notice, PreviewWish } from '../../../shared/backend/publishing'
import { pageAfter } from '../../../shared/export/papers/part-first/page-after'
import type { SectionMark, SheetSource } from '../../../shared/export/papers/part-first/section-mark'
import { shortPaper } from '../../../shared/export/papers/part-first/sections-first'
import type { PaperKind } from '../../../shared/model/paper-kinds'
import { partAmongSheets } from './pdf/part-among-sheets'
import type { OpenPdf, PdfDocument } from './pdf/pdf-document'

export type PreviewFailure = StorageRefusal | { readonly kind: 'unreachable' } | { readonly kind: 'not-shown' }

export type Shown = {
  readonly wish: PreviewWish
  readonly document: PdfDocument
  readonly notices: readonly Notice[]
  /** Under which the file is fetched, as long as it is kept; none while only a part is up to date. */
  readonly download: string | undefined
  /** The sections that the pages are; absent where pages do not stand in the order of sections. */
  readonly sections: readonly SectionMark[] | undefined
  /** Pages that are up to date while the rest follows; all others are as they were. */
  readonly fresh: readonly number[]
}

export type Preview = {
  readonly wish: PreviewWish | undefined
  /** Stays until the next one is ready, also where that is another paper. */
  readonly shown: Shown | undefined
  /** On which page each paper is looked at, whatever the language. */
  readonly places: ReadonlyMap<PaperKind, number>
  /** How many pages each paper was last seen to have. */
  readonly pages: ReadonlyMap<PaperKind, number>
  readonly working: boolean
  readonly failure: PreviewFailure | undefined
}

export type Previewer = {
  readonly state: StoreApi<Preview>
  /** Shows this paper; at once where it is another one. */
  readonly show: (wish: PreviewWish) => void
  readonly turnTo: (paper: PaperKind, page: number) => void
  /** The visit has changed: makes the paper anew at once, and again when changes that come close together rest. */
  readonly follow: () => void
  readonly retry: () => void
  /** Nobody looks any more: what is being made is let go. What is shown stays for whoever comes back. */
  readonly leave: () => void
}

/** Milliseconds within which changes belong together. */
const rest = 80

/** How often a wish that another window overtook is made again. */
const patience = 3

/**
 * Keeps one preview up to date. Of several requests only the latest counts, whatever order the answers come in. Of a long paper
 * that is shown already what changed is asked for first and put among its pages; the whole takes their place when it is made.
 * `name` tells the backend this preview from those of other windows.
 */
export function createPreviewer(backend: Backend, open: OpenPdf, name: string): Previewer {
  const state = createStore<Preview>(() => nothing)
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  let isChangedAgain = false

  const request = async (overtaken = 0): Promise<void> => {
    clearTimeout(timer)
    const { wish } = state.getState()
    if (wish === undefined) return
    turn += 1
    const mine = turn
    state.setState({ working: true })
    for (let shown = longPaper(state.getState()); ; shown = undefined) {
      const asked = { ...wish, previewer: name, ...(shown === undefined ? {} : { shown }) }
      const made = await fetchPreview(backend, open, asked)
      if (mine !== turn) {
        if ('document' in made) made.document.close()
        return
      }
      if ('failure' in made) {
        if (made.failure.kind === 'cancelled' && overtaken < patience) {
          timer = setTimeout(() => void request(overtaken + 1), rest)
        } else state.setState({ working: false, failure: made.failure })
        return
      }
      state.setState((before) => presented(before, wish, made))
      if (made.sheets === undefined) return
    }
  }
  return {
    state,
    show: (wish) => {
      const { wish: before, shown } = state.getState()
      if (isSame(wish, before)) return
      const isOtherVisit = shown !== undefined && shown.wish.visit !== wish.visit
      if (isOtherVisit) shown.document.close()
      state.setState({ ...(isOtherVisit ? nothing : {}), wish, failure: undefined })
      void request()
    },
    turnTo: (paper, page) => state.setState(({ places }) => ({ places: new Map(places).set(paper, page) })),
    follow: () => {
      isChangedAgain = resting !== undefined
      if (isChangedAgain) clearTimeout(resting)
      else void request()
      resting = setTimeout(() => {
        resting = undefined
        if (isChangedAgain) void request()
      }, rest)
    },
    retry: () => {
      state.setState({ failure: undefined })
      void request()
    },
    leave: () => {
      clearTimeout(timer)
      clearTimeout(resting)
      resting = undefined
      turn += 1
      state.setState({ wish: undefined, working: false, failure: undefined })
    }
  }
}

const nothing: Preview = {
  wish: undefined,
  shown: undefined,
  places: new Map(),
  pages: new Map(),
  working: false,
  failure: undefined
}

/** What is shown of the paper that is wished for, where it is long enough to be made in parts, or not known yet. */
function longPaper({ wish, shown, places }: Preview): PreviewWish['shown'] {
  if (wish === undefined) return undefined
  const page = places.get(wish.paper) ?? 1
  if (shown === undefined || !isSamePaper(wish, shown.wish)) return page === 1 ? { page, sections: [] } : undefined
  const { sections, document } = shown
  const isLong = sections !== undefined && document.sheets.length > shortPaper
  return isLong ? { page: Math.min(page, document.sheets.length), sections: [...sections] } : undefined
}

/** What was made in place of what was shown: whoever looks at it stays at the same place of the paper. */
function presented(before: Preview, wish: PreviewWish, made: Made): Partial<Preview> {
  const { document, sheets, sections, notices, download } = made
  const shown = before.shown !== undefined && isSamePaper(wish, before.shown.wish) ? before.shown : undefined
  const places = placesAfter(before, shown, wish, sections)
  if (shown === undefined || sheets === undefined) before.shown?.document.close()
  if (sheets !== undefined) {
    const among = shown === undefined ? document : partAmongSheets(document, shown.document, sheets)
    const fresh = sheets.flatMap(({ of }, index) => (of === 'part' ? [index + 1] : []))
    // What does not fit is told of the whole: pages that are not made yet say nothing.
    const known = shown?.notices ?? []
    return { shown: { wish, document: among, notices: known, download: undefined, sections, fresh }, places, failure: undefined }
  }
  const pages = new Map(before.pages).set(wish.paper, document.sheets.length)
  return { shown: { wish, document, notices, download, sections, fresh: [] }, places, pages, working: false, failure: undefined }
}

function placesAfter(
  { places }: Preview,
  shown: Shown | undefined,
  { paper }: PreviewWish,
  sections: readonly SectionMark[] | undefined
): Preview['places'] {
  const page = places.get(paper)
  if (page === undefined || sections === undefined || shown?.sections === undefined) return places
  return new Map(places).set(paper, pageAfter(shown.sections, sections, Math.min(page, shown.document.sheets.length)))
}

export function isSame(a: PreviewWish, b: PreviewWish | undefined): boolean {
  return b !== undefined && keyOf(a) === keyOf(b)
}

/** Whether two wishes are for one paper, however it is set. */
function isSamePaper(a: PreviewWish, b: PreviewWish): boolean {
  const plain = ({ setting: _setting, convention: _convention, second: _second, ...paper }: PreviewWish): PreviewWish => paper
  return isSame(plain(a), plain(b))
}

/** All that makes one paper another one; a wish is made anew at each drawing of the screen. */
export function keyOf({ source = 'draft', ...wish }: PreviewWish): string {
  return JSON.stringify([source, ...Object.entries(wish).sort(([one], [other]) => (one < other ? -1 : 1))])
}

type Made = {
  readonly document: PdfDocument
  readonly notices: readonly Notice[]
  readonly download: string
  readonly sections: readonly SectionMark[] | undefined
  /** Of a part: where the pages of the whole come from. */
  readonly sheets: readonly SheetSource[] | undefined
}

async function fetchPreview(
  backend: Backend,
  open: OpenPdf,
  wish: PreviewWish
): Promise<Made | { readonly failure: PreviewFailure }> {
  let bytes: Uint8Array
  let made: Omit<Made, 'document'>
  try {
    const answer = await backend.call('publish.preview', wish)
    if (!answer.ok) return { failure: answer.refusal }
    const { notices, download, sections, sheets } = answer.value
    made = { notices, download, sections, sheets }
    bytes = await backend.download(download)
  } catch {
    return { failure: { kind: 'unreachable' } }
  }
  try {
    return { document: await open(bytes), ...made }
  } catch {
    return { failure: { kind: 'not-shown' } }
  }
}
