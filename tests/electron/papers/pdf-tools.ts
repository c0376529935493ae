import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gray pixels of a page, 255 = white. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

export type Box = {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

/** Does something with a PDF that lies in a folder of its own. */
function withFile<Found>(bytes: Uint8Array, use: (file: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'attache-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, bytes)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All text without white space and hyphens, as lines may break anywhere. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010-\u2011-]/gu, '')
}

export function textOf(bytes: Uint8Array): string {
  return withFile(bytes, (file) => execFileSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8', maxBuffer: 64e6 }))
}

export function fontsOf(bytes: Uint8Array): readonly { readonly name: string; readonly flags: string }[] {
  const table = withFile(bytes, (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }))
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => ({
      name: line.split(' ')[0] ?? '',
      flags: /(?:yes|no) +(?:yes|no) +(?:yes|no)/.exec(line)?.[0].replace(/ +/g, ' ') ?? ''
    }))
}

/** Pictures drawn, masks apart. */
export function imagesIn(bytes: Uint8Array): number {
  const table = withFile(bytes, (file) => execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }))
  return table.split('\n').filter((line) => /^ *\d+ +\d+ image /.test(line)).length
}

/** What qpdf says of the file's structure. */
export function checkOf(bytes: Uint8Array): { readonly status: number | null; readonly said: string } {
  return withFile(bytes, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return { status, said: `${stdout}${stderr}` }
  })
}

/** Titles of the outline, indented by their level. */
export function outlineOf(bytes: Uint8Array): readonly string[] {
  const json = withFile(bytes, (file) =>
    execFileSync('qpdf', ['--json=2', '--json-key=outlines', file], { encoding: 'utf8', maxBuffer: 64e6 })
  )
  type Entry = { readonly title: string; readonly kids: readonly Entry[] }
  const flat = (entries: readonly Entry[], indent: string): string[] =>
    entries.flatMap((entry) => [indent + entry.title, ...flat(entry.kids, `${indent}  `)])
  return flat((JSON.parse(json) as { outlines: readonly Entry[] }).outlines, '')
}

export function rasterOf(bytes: Uint8Array, page: number, dpi: number): Raster {
  const pgm = withFile(bytes, (file) => {
    const target = file.replace(/\.pdf$/, '')
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', file, target])
    return readFileSync(`${target}.pgm`)
  })
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('pdftoppm wrote no gray picture')
  return { width: Number(head[1]), height: Number(head[2]), pixels: pgm.subarray(head[0].length) }
}

/** Words with their places in points. */
export function wordsOf(bytes: Uint8Array): readonly Box[] {
  const html = withFile(bytes, (file) => execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64e6 }))
  const found: Box[] = []
  let page = 0
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page += 1
    const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line)
    if (word === null) continue
    const [, x, y, right, bottom, text = ''] = word
    found.push({ text, page, x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom) })
  }
  return found
}

/** Part of a box that is inked, 0 to 1. */
function inkIn(raster: Raster, box: Box, dpi: number): number {
  const scale = dpi / 72
  const [x, right] = [Math.floor(box.x * scale), Math.ceil(box.right * scale)]
  const [y, bottom] = [Math.floor(box.y * scale), Math.ceil(box.bottom * scale)]
  let [dark, all] = [0, 0]
  for (let row = Math.max(0, y); row < Math.min(raster.height, bottom); row += 1) {
    for (let column = Math.max(0, x); column < Math.min(raster.width, right); column += 1) {
      dark += 255 - (raster.pixels[row * raster.width + column] ?? 255)
      all += 255
    }
  }
  return all === 0 ? 0 : dark / all
}

/** Han words that a text search finds and an eye does not: fewer pixels than any type leaves. */
export function blankHanWords(bytes: Uint8Array, pages: readonly number[], dpi = 72): readonly string[] {
  const words = wordsOf(bytes).filter((word) => /\p{Script=Han}/u.test(word.text) && pages.includes(word.page))
  return pages.flatMap((page) => {
    const raster = rasterOf(bytes, page, dpi)
    return words.filter((word) => word.page === page && inkIn(raster, word, dpi) < 0.04).map((word) => word.text)
  })
}
