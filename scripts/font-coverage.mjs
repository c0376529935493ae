// `node scripts/font-coverage.mjs` writes which characters each face has, so that the splitter of scripts opens no font.
// Per face one string of hexadecimal ranges: "20-7e a0 a2-17f". Run it when a font package changes; a test compares.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSync } from 'fontkit'
import { faces, sourceOf } from './fonts.mjs'
import { root } from './root.mjs'

export const coverageFile = join(root, 'shared', 'export', 'typography', 'font-coverage.json')

export function fontCoverage() {
  return Object.fromEntries(faces.map((face) => [face.file, ranges(openSync(sourceOf(face)))]))
}

// A character that the font maps to its "missing" glyph is not there.
function ranges(font) {
  const found = font.characterSet.filter((point) => point >= 0x20 && font.glyphForCodePoint(point).id !== 0).sort((a, b) => a - b)
  const pairs = []
  for (const point of found) {
    const last = pairs.at(-1)
    if (last && point <= last[1] + 1) last[1] = point
    else pairs.push([point, point])
  }
  return pairs.map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`)).join(' ')
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(dirname(coverageFile), { recursive: true })
  writeFileSync(coverageFile, `${JSON.stringify(fontCoverage(), null, 2)}\n`)
}
