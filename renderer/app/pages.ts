import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageName } from '../state/navigation'

type Page = {
  readonly name: PageName
  /** Pages that make, check and hand out stand apart in the navigation. */
  readonly part: 'make' | 'check' | 'hand-out'
  readonly keys: string
  readonly Component: LazyExoticComponent<ComponentType>
}

/**
 * The pages of a visit, in the order of the navigation; each is fetched when it is first opened:
 * `Component: lazy(async () => ({ default: (await import('../features/people/people-page')).PeoplePage }))`.
 */
export const pages: readonly Page[] = [
  {
    name: 'programme',
    part: 'make',
    keys: 'G',
    Component: lazy(async () => ({ default: (await import('../features/programme/programme-page')).ProgrammePage }))
  },
  {
    name: 'publish',
    part: 'hand-out',
    keys: 'Mod+E',
    Component: lazy(async () => ({ default: (await import('../features/publish/publish-page')).PublishPage }))
  }
]
