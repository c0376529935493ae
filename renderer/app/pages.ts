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
    name: 'visit',
    part: 'make',
    keys: 'Shift+V',
    Component: lazy(async () => ({ default: (await import('../features/visit/visit-page')).VisitPage }))
  },
  {
    name: 'people',
    part: 'make',
    keys: 'Shift+P',
    Component: lazy(async () => ({ default: (await import('../features/people/people-page')).PeoplePage }))
  },
  {
    name: 'places',
    part: 'make',
    keys: 'Shift+L',
    Component: lazy(async () => ({ default: (await import('../features/places/places-page')).PlacesPage }))
  },
  {
    name: 'seats',
    part: 'make',
    keys: 'Shift+S',
    Component: lazy(async () => ({ default: (await import('../features/seats/seats-page')).SeatsPage }))
  },
  {
    name: 'cars',
    part: 'make',
    keys: 'Shift+C',
    Component: lazy(async () => ({ default: (await import('../features/cars/cars-page')).CarsPage }))
  },
  {
    name: 'facts',
    part: 'make',
    keys: 'Shift+A',
    Component: lazy(async () => ({ default: (await import('../features/facts/facts-page')).FactsPage }))
  },
  {
    name: 'findings',
    part: 'check',
    keys: 'Shift+F',
    Component: lazy(async () => ({ default: (await import('../features/findings/findings-page')).FindingsPage }))
  },
  {
    name: 'issues',
    part: 'hand-out',
    keys: 'Shift+I',
    Component: lazy(async () => ({ default: (await import('../features/issues/issues-page')).IssuesPage }))
  },
  {
    name: 'publish',
    part: 'hand-out',
    keys: 'Mod+E',
    Component: lazy(async () => ({ default: (await import('../features/publish/publish-page')).PublishPage }))
  }
]
