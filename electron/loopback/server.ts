import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { done, type Result, refused } from '../../shared/base/result'
import type { RunningBackend } from '../services/backend'
import { contentSecurityPolicy } from '../services/page/content-security-policy'
import { noncedPage } from '../services/page/nonced-page'
import type { PageFiles } from '../services/page/page-files'
import { handleApi } from './api-routes'
import { createEntrance } from './entrance'
import { refuseRequest, reply } from './replies'
import { isOwnFile, isPageOpening } from './request-rules'

export type LoopbackPorts = {
  readonly backend: RunningBackend
  readonly files: PageFiles
  /** 0 takes any free port. */
  readonly port: number
  readonly nowMs: () => number
  readonly report: (what: string, error: unknown) => void
}

export type LoopbackServer = {
  readonly origin: string
  /** An address that opens the program once, for so many milliseconds; the code stands in the fragment, which is never sent. */
  readonly newAddress: (lifetimeMs: number) => string
  readonly close: () => Promise<void>
}

const headersMs = 5_000
const requestMs = 60_000

/** Serves pages and calls to a browser on this computer, and to nobody else. */
export async function startLoopback(ports: LoopbackPorts): Promise<Result<LoopbackServer, { kind: 'port-taken' }>> {
  const entrance = createEntrance(ports.nowMs)
  let origin = ''
  const server = createServer(
    { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 },
    (request, response) => {
      handle(request, response).catch((error) => {
        // A browser that went away in the middle is no fault of the program.
        if (request.destroyed || response.destroyed) return
        ports.report('loopback', error)
        if (response.headersSent) response.destroy()
        else refuseRequest(response, 500)
      })
    }
  )

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url)
    if (path.startsWith('/api/')) return handleApi(path, request, response, { ...ports, entrance, origin })
    const asked = { method: request.method ?? '', rawHeaders: request.rawHeaders }
    if (path === '/' || path === '/index.html') {
      return isPageOpening(asked, origin) ? sendPage(response, ports.files) : refuseRequest(response, 403)
    }
    if (!isOwnFile(asked, origin)) return refuseRequest(response, 403)
    const file = ports.files.get(path)
    if (file === undefined) refuseRequest(response, 404)
    else reply(response, 200, file.type, await file.bytes())
  }

  if (!(await listens(server, ports.port))) return refused({ kind: 'port-taken' })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return done({
    origin,
    newAddress: (lifetimeMs) => `${origin}/#code=${entrance.newCode(lifetimeMs)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  })
}

async function sendPage(response: ServerResponse, files: PageFiles): Promise<void> {
  const page = files.get('/index.html')
  if (page === undefined) {
    refuseRequest(response, 404)
    return
  }
  const nonce = randomBytes(18).toString('base64')
  reply(response, 200, page.type, noncedPage((await page.bytes()).toString('utf8'), nonce), {
    'Content-Security-Policy': contentSecurityPolicy(nonce)
  })
}

/** The path as sent, without a query; nothing is decoded, since no file of ours needs it. */
function pathOf(url: string | undefined): string {
  return url?.split(/[?#]/, 1)[0] ?? ''
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error)
    )
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}
