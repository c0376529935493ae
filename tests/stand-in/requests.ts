import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core'
import { toBrowser, toProgram } from './address'
import { protocolHandler } from './protocol'
import { cancelsRequest } from './session'
import { stage } from './stage'
import { contentsOfPage, type StandInContents } from './web-contents'

/** Every request of every page comes by here, in the order in which Electron asks: the navigation, the session, the protocol. */
export async function routeRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request()
    const address = toProgram(request.url())
    const contents = contentsOf(request)
    if (contents === undefined) return route.abort('aborted')
    if (request.isNavigationRequest() && !contents.mayNavigate(request.frame(), address)) return route.abort('aborted')
    if (await cancelsRequest(address)) return route.abort('blockedbyclient')
    return answer(route, request, contents, address)
  })
  // No page comes into being but those of windows; one that got past the question is closed.
  context.on('page', (page) => {
    void page.opener().then((opener) => (opener === null ? undefined : page.close().catch(() => undefined)))
  })
}

/** Undefined for a page that belongs to no window; at its first request it is not even there yet. */
function contentsOf(request: PageRequest): StandInContents | undefined {
  try {
    return contentsOfPage(request.frame().page())
  } catch {
    return undefined
  }
}

async function answer(route: Route, request: PageRequest, contents: StandInContents, address: string): Promise<void> {
  const handler = protocolHandler(new URL(address).protocol.slice(0, -1))
  if (handler === undefined) {
    stage.letOut.push(address)
    return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
  }
  const response = await handler(await programRequest(request, address))
  const onwards = response.headers.get('location')
  if (request.isNavigationRequest() && onwards !== null && !contents.mayRedirect(onwards)) return route.abort('aborted')
  await route
    .fulfill({
      status: response.status,
      headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, toBrowser(value)])),
      body: Buffer.from(await response.arrayBuffer())
    })
    // The page may have gone meanwhile.
    .catch(() => undefined)
}

async function programRequest(request: PageRequest, address: string): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(await request.allHeaders())) {
    if (!name.startsWith(':') && name !== 'host') headers.set(name, toProgram(value))
  }
  const body = request.postDataBuffer()
  return new Request(address, { method: request.method(), headers, ...(body ? { body: new Uint8Array(body) } : {}) })
}
