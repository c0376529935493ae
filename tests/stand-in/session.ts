import type { Session, WebRequest } from 'electron'
import type { BrowserContext } from 'playwright-core'
import { toBrowser } from './address'
import { strict } from './strict'

type RequestHandler = (contents: unknown, permission: string, answer: (granted: boolean) => void, details: object) => void
type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean
type BeforeRequest = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void

// Electron grants what nobody decides on.
let request: RequestHandler = (_contents, _permission, answer) => answer(true)
let check: CheckHandler = () => true
let device: (details: object) => boolean = () => true
let beforeRequest: BeforeRequest = (_details, answer) => answer({})

const session = strict('session', {
  setDevicePermissionHandler: (handler: typeof device) => {
    device = handler
  },
  setPermissionCheckHandler: (handler: CheckHandler) => {
    check = handler
  },
  setPermissionRequestHandler: (handler: RequestHandler) => {
    request = handler
  },
  setSpellCheckerEnabled: (_on: boolean) => undefined,
  webRequest: strict('webRequest', {
    onBeforeRequest: (handler: BeforeRequest) => {
      beforeRequest = handler
    }
  } satisfies { readonly [Member in keyof WebRequest]?: unknown })
} satisfies { readonly [Member in keyof Session]?: unknown })

export const sessions = strict('session', { defaultSession: session })

/** What the program answers to a permission, asked both ways. */
export function permission(name: string, origin: string): { readonly requested: boolean; readonly checked: boolean } {
  let requested = false
  request(
    null,
    name,
    (granted) => {
      requested = granted
    },
    { requestingUrl: `${origin}/`, isMainFrame: true }
  )
  return { requested, checked: check(null, name, origin, { requestingUrl: `${origin}/`, isMainFrame: true }) }
}

export function devicePermission(): boolean {
  return device({ deviceType: 'usb', origin: 'app://attache' })
}

/** Playwright's name of a permission -> Electron's. */
const permissions = {
  'clipboard-write': 'clipboard-sanitized-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media'
} as const

/** Gives the page exactly what the program's handlers grant. */
export async function grantPermissions(context: BrowserContext): Promise<void> {
  const granted = Object.entries(permissions).filter(([, name]) => permission(name, 'app://attache').requested)
  await context.grantPermissions(
    granted.map(([name]) => name),
    { origin: toBrowser('app://attache') }
  )
}

export function cancelsRequest(address: string): Promise<boolean> {
  return new Promise((resolve) => beforeRequest({ url: address }, ({ cancel }) => resolve(cancel === true)))
}
