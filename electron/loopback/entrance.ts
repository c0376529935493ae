import { createHash, randomBytes } from 'node:crypto'

/** Who may come in: one-time codes are exchanged for tokens, and too many wrong ones are answered with a pause. */
export type Entrance = {
  /** A code for one exchange, for so many milliseconds. */
  readonly newCode: (lifetimeMs: number) => string
  readonly exchange: (code: string) => { readonly token: string } | 'wrong' | 'too-many'
  readonly check: (token: string | undefined) => 'right' | 'wrong' | 'too-many'
}

const mostWrong = 20
const pauseMs = 60_000

/** `now` counts milliseconds; a clock that jumps only shortens or lengthens a code's life. */
export function createEntrance(now: () => number): Entrance {
  const codes = new Map<string, number>()
  const tokens = new Set<string>()
  let wrong = 0
  let since = 0

  function count(): 'wrong' | 'too-many' {
    if (now() - since > pauseMs) {
      wrong = 0
      since = now()
    }
    wrong += 1
    return wrong > mostWrong ? 'too-many' : 'wrong'
  }

  return {
    newCode: (lifetimeMs) => {
      for (const [code, end] of codes) if (end < now()) codes.delete(code)
      const code = secret()
      codes.set(hash(code), now() + lifetimeMs)
      return code
    },
    exchange: (code) => {
      const end = codes.get(hash(code))
      codes.delete(hash(code))
      if (end === undefined || end < now()) return count()
      const token = secret()
      tokens.add(hash(token))
      return { token }
    },
    check: (token) => (token !== undefined && tokens.has(hash(token)) ? 'right' : count())
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Looked up by hash, so that the time of the search tells nothing about the secret. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
