import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

type PageFile = { readonly type: string; readonly bytes: () => Promise<Buffer> }

/** The files of the built page by their address, such as `/assets/index.js`. What is not in the map does not exist. */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  // Character maps of pdf.js.
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  // What pdf.js sets for standard fonts that a paper does not carry.
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2'
}

/**
 * Lists the built page once. An address of a request is looked up here and never becomes a path, so that no address reaches
 * another file. Bytes are read when first asked for and kept: the Chinese faces are large and seldom all needed.
 */
export function listPageFiles(folder: string): PageFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const type = types[extname(entry.name)]
      const address = path.slice(folder.length).split(sep).join('/')
      return type === undefined ? [] : [[address, { type, bytes: keep(path) }]]
    })
  )
}

function keep(path: string): () => Promise<Buffer> {
  let read: Promise<Buffer> | undefined
  return () => {
    read ??= readFile(path)
    return read
  }
}
