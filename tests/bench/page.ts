// What must a page load before its first line? The scripts that index.html names, against React alone, which is the floor.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { minifySync } from 'vite'
import type { Measure } from './measuring/figure'

const page = 'out/renderer'
const floor = 'node_modules/react-dom/cjs/react-dom-client.production.js'

export const measure: Measure = async () => {
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  if (named.length === 0) throw new Error(`${page}/index.html names no script`)
  return [
    {
      name: `initial script, compressed (${named.length} files)`,
      value: named.reduce((sum, path) => sum + compressed(readFileSync(join(page, path), 'utf8')), 0),
      unit: 'kB',
      against: { name: "React's renderer alone", value: compressed(minifySync(floor, readFileSync(floor, 'utf8')).code) },
      goal: 450
    }
  ]
}

function compressed(script: string): number {
  return gzipSync(script, { level: 9 }).length / 1000
}
