import type { BackendEvent } from './event'

/** How a call that never reached its handler is answered. */
export type Fault =
  | { readonly kind: 'unknown-call'; readonly name: string }
  | { readonly kind: 'invalid-argument'; readonly name: string; readonly path: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'unreachable' }

export type Answer = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly fault: Fault }

/** Carries calls, streams and events between a window and the backend: IPC, HTTP or memory. */
export type Transport = {
  readonly call: (name: string, argument: unknown) => Promise<Answer>
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void
  /** Leaves a file with the backend and returns its token. */
  readonly upload: (bytes: Uint8Array) => Promise<string>
  /** Fetches what the backend keeps ready under a token. */
  readonly download: (token: string) => Promise<Uint8Array>
}
