import { readFileSync } from 'node:fs'

/** What the built preload becomes in a page: run before its scripts, with a `require` that knows nothing but `electron`. */
export function preloadScript(path: string, binding: string, contextIsolation: boolean): string {
  const source = readFileSync(path, 'utf8')
  const settings = JSON.stringify({ binding, contextIsolation })
  return `(${install.toString()})(${settings}, function (require, module, exports) {${source}\n})`
}

type Preload = (require: (name: string) => unknown, module: object, exports: object) => void
type Told = (channel: string, given: readonly unknown[]) => void
type Exchange = (kind: string, channel: string, given: readonly unknown[]) => Promise<unknown>

/** Runs in the page, so it may use nothing from around it. */
function install(settings: { binding: string; contextIsolation: boolean }, preload: Preload): void {
  if (window !== window.top) return
  const page = window as unknown as Record<string, unknown>
  const exchange = page[settings.binding] as Exchange
  delete page[settings.binding]
  void exchange('committed', '', [])

  const listeners = new Map<string, ((event: object, ...given: unknown[]) => void)[]>()
  const told: Told = (channel, given) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...given)
  }
  Object.defineProperty(window, `${settings.binding}Told`, { value: told, enumerable: false })

  const known = <Members extends object>(name: string, members: Members): Members =>
    new Proxy(members, {
      get(target, member) {
        if (typeof member === 'symbol' || member in target) return Reflect.get(target, member)
        throw new Error(`the stand-in does not know ${name}.${member}`)
      }
    })
  const cloneable = (given: unknown[]) => given.map((value) => structuredClone(value))
  const ipcRenderer = known('ipcRenderer', {
    invoke: (channel: string, ...given: unknown[]) => exchange('invoke', channel, cloneable(given)),
    send: (channel: string, ...given: unknown[]) => void exchange('send', channel, cloneable(given)),
    on: (channel: string, listener: (event: object, ...given: unknown[]) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    off: (channel: string, listener: unknown) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener)
      )
    }
  })
  const contextBridge = known('contextBridge', {
    exposeInMainWorld: (key: string, api: object) => {
      if (!settings.contextIsolation) throw new Error('contextBridge API can only be used when contextIsolation is enabled')
      Object.defineProperty(window, key, { value: Object.freeze({ ...api }), enumerable: true })
    }
  })
  // Electron asks before a second window exists; by the time one could be caught from outside, it would be there.
  window.open = (address) => {
    void exchange('open', new URL(String(address ?? 'about:blank'), location.href).href, [])
    return null
  }
  window.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null
    if (event.defaultPrevented || !link || link.download) return
    const kind = link.target === '_blank' ? 'open' : 'leave'
    // An address for another program makes no request that could be caught on its way.
    if (kind === 'leave' && /^(https?|blob|data|javascript|about):/.test(link.href)) return
    event.preventDefault()
    void exchange(kind, link.href, [])
  })

  const electron = known('electron', { contextBridge, ipcRenderer })
  const module = { exports: {} }
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`)
  }
  try {
    preload(require, module, module.exports)
  } catch (error) {
    console.error('Unable to load preload script', error)
  }
}
