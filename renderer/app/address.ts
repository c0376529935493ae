import type { StoreApi } from 'zustand/vanilla'
import { type Navigation, pageNames, type Route } from '../state/navigation'

/** `#/visits/moscow/people`: a reload comes back to the same page, and Back works where there is one. */
export function addressOf(route: Route): string {
  switch (route.kind) {
    case 'library':
      return '#/'
    case 'settings':
      return '#/settings'
    case 'visit':
      return `#/visits/${route.id}/${route.page}`
  }
}

/** A part of an address that names nothing leads to the library. */
export function routeOf(address: string): Route {
  const [first, id, page] = address.replace(/^#\/?/, '').split('/')
  if (first === 'settings') return { kind: 'settings' }
  const known = pageNames.find((name) => name === page)
  if (first !== 'visits' || id === undefined || !/^[a-z0-9-]{1,40}$/.test(id)) return { kind: 'library' }
  return { kind: 'visit', id: id as Extract<Route, { kind: 'visit' }>['id'], page: known ?? 'programme' }
}

/** Keeps the address and the navigation alike. */
export function followAddress(navigation: StoreApi<Navigation>): void {
  navigation.subscribe(({ route }) => {
    if (addressOf(route) !== location.hash) history.pushState(null, '', addressOf(route))
  })
  window.addEventListener('popstate', () => {
    const route = routeOf(location.hash)
    if (addressOf(route) !== addressOf(navigation.getState().route)) navigation.getState().go(route)
  })
}
