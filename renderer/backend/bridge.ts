import type { Transport } from '../../shared/backend/transport'

declare global {
  interface Window {
    /** Put there by the preload of the desktop program, and by nothing else. */
    readonly attache?: Transport
  }
}

/** The desktop's own way to the backend; undefined in an ordinary browser. */
export function bridge(): Transport | undefined {
  const found = window.attache
  return typeof found?.call === 'function' ? found : undefined
}
