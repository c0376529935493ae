/** What a request says of where it comes from. Raw headers, since Node keeps one of two equal ones and says nothing. */
export type Asked = { readonly method: string; readonly rawHeaders: readonly string[] }

/** `origin` is the server's own: `http://127.0.0.1:PORT`. */
function isForThisServer(asked: Asked, origin: string): boolean {
  return only(asked, 'host') === origin.slice('http://'.length)
}

/** A call by a page of this server: a POST with our own origin, which no other page can send. */
export function isOwnCall(asked: Asked, origin: string): boolean {
  return (
    asked.method === 'POST' &&
    isForThisServer(asked, origin) &&
    only(asked, 'origin') === origin &&
    only(asked, 'sec-fetch-site') === 'same-origin'
  )
}

/** Somebody opens the program: a page of its own, not a frame. */
export function isPageOpening(asked: Asked, origin: string): boolean {
  const destination = only(asked, 'sec-fetch-dest')
  return isRead(asked) && isForThisServer(asked, origin) && (destination === undefined || destination === 'document')
}

/** A file of the page, asked for by the page itself or typed by a person. */
export function isOwnFile(asked: Asked, origin: string): boolean {
  const site = only(asked, 'sec-fetch-site')
  const from = only(asked, 'origin')
  return (
    isRead(asked) &&
    isForThisServer(asked, origin) &&
    (from === undefined || from === origin) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}

export function hasType(asked: Asked, type: string): boolean {
  return only(asked, 'content-type')?.split(';')[0]?.trim().toLowerCase() === type
}

/** The bearer token of a request; undefined where there is none or more than one. */
export function bearerToken(asked: Asked): string | undefined {
  return /^Bearer ([A-Za-z0-9_-]{16,64})$/.exec(only(asked, 'authorization') ?? '')?.[1]
}

function isRead({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD'
}

const twice = ' twice '

/** The value of a header that comes once; undefined where it does not come, and no possible value where it comes twice. */
function only({ rawHeaders }: Asked, name: string): string | undefined {
  let found: string | undefined
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() !== name) continue
    if (found !== undefined) return twice
    found = rawHeaders[index + 1]
  }
  return found
}
