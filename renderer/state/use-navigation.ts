import { useStore } from 'zustand'
import type { Collection } from '../../shared/model/visit'
import type { Navigation } from './navigation'
import { useStores } from './stores'

/** One thing of the navigation: `useNavigation((state) => state.select)`. */
export function useNavigation<Part>(part: (navigation: Navigation) => Part): Part {
  return useStore(useStores().navigation, part)
}

/** Id of the selected record of one collection. */
export function useSelected(collection: Collection): string | undefined {
  return useNavigation((state) => (state.selection?.collection === collection ? state.selection.id : undefined))
}
