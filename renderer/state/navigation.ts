import { createStore, type StoreApi } from 'zustand/vanilla'
import type { VisitId } from '../../shared/base/id'
import type { Collection } from '../../shared/model/visit'

export const pageNames = [
  'programme',
  'visit',
  'people',
  'places',
  'seats',
  'cars',
  'facts',
  'findings',
  'issues',
  'publish'
] as const

export type PageName = (typeof pageNames)[number]

export type Route =
  | { readonly kind: 'library' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'visit'; readonly id: VisitId; readonly page: PageName }

/** A record that a page shows in its inspector. */
type Selection = { readonly collection: Collection; readonly id: string }

/** Something to be done in the library, asked for from elsewhere: a command within a visit, the menu bar, a file opened by the system. */
type Errand =
  | { readonly kind: 'new-visit' }
  | { readonly kind: 'open-file' }
  | { readonly kind: 'look'; readonly upload: string; readonly name: string }

export type Navigation = {
  readonly route: Route
  readonly errand: Errand | undefined
  readonly selection: Selection | undefined
  /** The record that a jump led to, flashed once; `turn` is new for each jump. */
  readonly flash: (Selection & { readonly turn: number }) | undefined
  readonly go: (route: Route) => void
  /** Goes to the library, which does it and calls `done`. */
  readonly ask: (errand: Errand) => void
  readonly done: () => void
  readonly goToPage: (page: PageName) => void
  readonly select: (selection: Selection | undefined) => void
  /** Opens the page of a record, selects the record and flashes it. */
  readonly jump: (target: Selection) => void
}

export function createNavigation(start: Route): StoreApi<Navigation> {
  return createStore<Navigation>((set) => ({
    route: start,
    errand: undefined,
    selection: undefined,
    flash: undefined,
    go: (route) => set({ route, selection: undefined, flash: undefined }),
    ask: (errand) => set({ route: { kind: 'library' }, selection: undefined, flash: undefined, errand }),
    done: () => set({ errand: undefined }),
    goToPage: (page) =>
      set((state) =>
        state.route.kind === 'visit' ? { route: { ...state.route, page }, selection: undefined, flash: undefined } : state
      ),
    select: (selection) => set({ selection }),
    jump: (target) =>
      set((state) => ({
        ...(state.route.kind === 'visit' ? { route: { ...state.route, page: pageOf(target.collection) } } : {}),
        selection: { collection: target.collection, id: target.id },
        flash: { ...target, turn: (state.flash?.turn ?? 0) + 1 }
      }))
  }))
}

/** The page on which records of a collection are edited. */
function pageOf(collection: Collection): PageName {
  switch (collection) {
    case 'people':
    case 'sides':
    case 'groups':
      return 'people'
    case 'places':
    case 'organisations':
    case 'rooms':
      return 'places'
    case 'facts':
    case 'outcomes':
    case 'documents':
    case 'gifts':
      return 'facts'
    case 'vehicles':
      return 'cars'
    case 'seatingPlans':
      return 'seats'
    case 'items':
      return 'programme'
  }
}
