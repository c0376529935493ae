import type { Protocol } from 'electron'
import { stage } from './stage'
import { strict } from './strict'

type Handler = (request: Request) => Response | Promise<Response>
type Scheme = { readonly scheme: string; readonly privileges?: Record<string, boolean> }

const handlers = new Map<string, Handler>()

export const protocol = strict('protocol', {
  handle: (scheme: string, handler: Handler) => {
    if (!stage.ready) throw new Error('protocol.handle can only be called after app is ready')
    if (handlers.has(scheme)) throw new Error(`${scheme} is already handled`)
    handlers.set(scheme, handler)
  },
  registerSchemesAsPrivileged: (schemes: readonly Scheme[]) => {
    if (stage.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme, privileges } of schemes) stage.privilegedSchemes.set(scheme, privileges ?? {})
  }
} satisfies { readonly [Member in keyof Protocol]?: unknown })

/** A page of a scheme that is not standard, secure and open to `fetch` would have no origin and no module scripts. */
export function protocolHandler(scheme: string): Handler | undefined {
  const { standard, secure, supportFetchAPI } = stage.privilegedSchemes.get(scheme) ?? {}
  return standard && secure && supportFetchAPI ? handlers.get(scheme) : undefined
}
