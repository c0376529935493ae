import type { Session } from 'electron'
import { isOurs } from './app-origin'

const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Nothing of the machine is given to the page but copying text and the full screen, and no request leaves it. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) =>
    answer(allowed.has(permission) && isOurs(requestingUrl))
  )
  session.setPermissionCheckHandler((_, permission, origin) => allowed.has(permission) && isOurs(origin))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !staysHere(request.url) }))
  session.setSpellCheckerEnabled(false)
}

function staysHere(address: string): boolean {
  return isOurs(address) || /^(blob|data|devtools):/.test(address)
}
