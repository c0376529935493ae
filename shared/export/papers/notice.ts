import type { Language } from '../../base/language'

/** What the person who prints should know before the paper leaves; the same shape as the backend's notices. */
export type Notice =
  | { readonly kind: 'fallback'; readonly path: string; readonly used: Language; readonly text: string }
  | { readonly kind: 'missing-glyph'; readonly character: string; readonly text: string }
  | { readonly kind: 'does-not-fit'; readonly text: string; readonly page?: number }
  | { readonly kind: 'broken-block'; readonly text: string }
  | { readonly kind: 'missing-picture'; readonly text: string; readonly path?: string }
  | { readonly kind: 'unsupported-script'; readonly text: string }
