import { randomBytes, timingSafeEqual } from 'node:crypto'
import { Readable } from 'node:stream'
import { passHeader } from '../../shared/backend/bridge'
import type { Fault } from '../../shared/backend/transport'
import { contentSecurityPolicy } from '../services/page/content-security-policy'
import { noncedPage } from '../services/page/nonced-page'
import type { PageFiles } from '../services/page/page-files'
import { pageHeaders } from '../services/page/page-headers'
import type { Shelf } from '../services/shelf'
import { appOrigin, isOurs } from './app-origin'

type Ports = {
  readonly files: PageFiles
  readonly pass: string
  readonly shelf: Pick<Shelf, 'receive' | 'fetch'>
}

/** Answers the app protocol: the built page from its map, and the two streams for those who have the pass. */
export function serveApp({ files, pass, shelf }: Ports): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isOurs(request.url)) return refuse(404, { kind: 'not-allowed' })
    const { pathname } = new URL(request.url)
    if (pathname === '/upload' && request.method === 'POST') return mayStream(request, pass) ? take(request) : denied()
    if (request.method !== 'GET') return denied()
    if (pathname.startsWith('/download/')) return mayStream(request, pass) ? give(pathname.slice('/download/'.length)) : denied()
    return page(pathname === '/' ? '/index.html' : pathname)
  }

  async function page(address: string): Promise<Response> {
    const file = files.get(address)
    if (file === undefined) return refuse(404, { kind: 'not-allowed' })
    const bytes = await file.bytes()
    const headers = { ...pageHeaders, 'content-type': file.type }
    if (!file.type.startsWith('text/html')) return new Response(new Uint8Array(bytes), { headers })
    const nonce = randomBytes(18).toString('base64')
    return new Response(noncedPage(bytes.toString('utf8'), nonce), {
      headers: { ...headers, 'content-security-policy': contentSecurityPolicy(nonce) }
    })
  }

  async function take(request: Request): Promise<Response> {
    const received = await shelf.receive(request.body ?? Readable.from([]))
    if (!received.ok) return refuse(413, received.refusal)
    return Response.json({ upload: received.value }, { headers: pageHeaders })
  }

  async function give(token: string): Promise<Response> {
    const bytes = await shelf.fetch(token)
    if (bytes === undefined) return refuse(404, { kind: 'not-allowed' })
    return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, 'content-type': 'application/octet-stream' } })
  }
}

/** A request of this protocol does not name its frame: it must bring what only a checked call gives. */
function mayStream(request: Request, pass: string): boolean {
  const origin = request.headers.get('origin')
  const brought = Buffer.from(request.headers.get(passHeader) ?? '')
  const wanted = Buffer.from(pass)
  return (origin === null || origin === appOrigin) && brought.length === wanted.length && timingSafeEqual(brought, wanted)
}

function denied(): Response {
  return refuse(403, { kind: 'not-allowed' })
}

function refuse(status: number, fault: Fault): Response {
  return Response.json(fault, { status, headers: pageHeaders })
}
