import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { done, type Result, refused } from '../../shared/base/result'

type TooLarge = { readonly kind: 'too-large'; readonly limit: number }

/** Packages, the largest things that come in, may have this many bytes. */
export const uploadLimit = 50_000_000

/**
 * Keeps under a token what was handed over as a stream, or waits to be fetched: temporary files in a folder that is
 * emptied at each start.
 */
export type Shelf = {
  readonly receive: (bytes: AsyncIterable<Uint8Array>) => Promise<Result<string, TooLarge>>
  readonly put: (bytes: Uint8Array) => Promise<string>
  /** A copy of a file as it is now. */
  readonly copy: (path: string) => Promise<string>
  /** A path to be filled by somebody else, and its token. */
  readonly place: () => { readonly token: string; readonly path: string }
  /** Where the file of a token lies; undefined for a token that was never given. */
  readonly find: (token: string) => string | undefined
  readonly fetch: (token: string) => Promise<Uint8Array | undefined>
  readonly drop: (token: string) => Promise<void>
}

const most = 40

export async function createShelf(folder: string): Promise<Shelf> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const tokens = new Set<string>()

  const find = (token: string) => (tokens.has(token) ? join(folder, token) : undefined)
  const drop = async (token: string) => {
    if (tokens.delete(token)) await rm(join(folder, token), { recursive: true, force: true })
  }
  const place = () => {
    const token = randomBytes(24).toString('base64url')
    tokens.add(token)
    const [oldest] = tokens
    if (tokens.size > most && oldest !== undefined) void drop(oldest)
    return { token, path: join(folder, token) }
  }

  return {
    find,
    drop,
    place,
    receive: async (bytes) => {
      const { token, path } = place()
      try {
        await pipeline(bytes, atMost(uploadLimit), createWriteStream(path, { mode: 0o600 }))
        return done(token)
      } catch (error) {
        await drop(token)
        if (error instanceof Excess) return refused({ kind: 'too-large', limit: uploadLimit })
        throw error
      }
    },
    put: async (bytes) => {
      const { token, path } = place()
      await writeFile(path, bytes, { mode: 0o600 })
      return token
    },
    copy: async (path) => {
      const aside = place()
      await copyFile(path, aside.path)
      return aside.token
    },
    fetch: async (token) => {
      const path = find(token)
      return path === undefined ? undefined : readFile(path).catch(() => undefined)
    }
  }
}

class Excess extends Error {}

function atMost(limit: number): Transform {
  let count = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, forward) {
      count += chunk.length
      if (count > limit) forward(new Excess())
      else forward(null, chunk)
    }
  })
}
