import type { Bridge } from '../../shared/backend/bridge'

declare global {
  interface Window {
    /** Put there by the preload of the desktop program, and by nothing else. */
    readonly attache?: Bridge
  }
}

/** The desktop's own way to the backend; undefined in an ordinary browser. */
export function bridge(): Bridge | undefined {
  return window.attache
}
