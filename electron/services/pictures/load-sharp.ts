type Sharp = typeof import('sharp')['default']

let loaded: Promise<Sharp> | undefined

/** The picture library, loaded when the first picture comes; one thread, nothing remembered. */
export function loadSharp(): Promise<Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.concurrency(1)
    sharp.cache(false)
    return sharp
  })
  return loaded
}
