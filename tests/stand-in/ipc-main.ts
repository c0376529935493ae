import type { IpcMain } from 'electron'
import { strict } from './strict'

type Listener = (event: object, ...given: unknown[]) => unknown

const handlers = new Map<string, Listener>()
const listeners = new Map<string, Listener[]>()

export const ipcMain = strict('ipcMain', {
  handle: (channel: string, handler: Listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  on: (channel: string, listener: Listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
} satisfies { readonly [Member in keyof IpcMain]?: unknown })

export async function invoked(channel: string, event: object, given: readonly unknown[]): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return structuredClone(await handler(event, ...given))
}

export function received(channel: string, event: object, given: readonly unknown[]): void {
  for (const listener of listeners.get(channel) ?? []) listener(event, ...given)
}
