import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { FontName } from '../../../shared/export/papers/setting/node'

type FontStyle = 'regular' | 'semibold' | 'italic'

/** A face that the office supplies in place of one of ours. */
export type OwnFont = { readonly file: string; readonly path: string; readonly face: FontName; readonly style: FontStyle }

/** Why a file of the folder is not used. */
type OwnFontRefusal = 'not-truetype' | 'variable' | 'not-to-be-embedded' | 'unreadable' | 'no-face-named'

/** What an office put into its folder: emblem and photograph of the cover, and faces of its own. */
export type OfficeFiles = {
  readonly emblem?: string
  readonly photograph?: string
  readonly fonts: readonly OwnFont[]
  readonly refused: readonly { readonly file: string; readonly reason: OwnFontRefusal }[]
}

const pictures = new Set(['.png', '.jpg', '.jpeg'])
const fontEndings = new Set(['.ttf', '.otf', '.ttc', '.woff', '.woff2'])

/** `emblem.png`, `cover.jpg` and the fonts of a folder; one that is not there has nothing. */
export function officeFiles(folder: string | undefined): OfficeFiles {
  const names = folder === undefined ? [] : namesIn(folder)
  const picture = (wanted: string): Record<string, string> => {
    const found = names.find((name) => {
      const ending = extname(name).toLowerCase()
      return pictures.has(ending) && basename(name, extname(name)).toLowerCase() === wanted
    })
    return found === undefined ? {} : { [wanted === 'cover' ? 'photograph' : wanted]: join(folder ?? '', found) }
  }
  const fonts: OwnFont[] = []
  const refused: OfficeFiles['refused'][number][] = []
  for (const file of names.filter((name) => fontEndings.has(extname(name).toLowerCase()))) {
    const path = join(folder ?? '', file)
    const read = readHead(path)
    const place = typeof read === 'string' ? undefined : placeOf(file, read.family)
    if (typeof read === 'string') refused.push({ file, reason: read })
    else if (place === undefined) refused.push({ file, reason: 'no-face-named' })
    else fonts.push({ file, path, ...place })
  }
  return { ...picture('emblem'), ...picture('cover'), fonts, refused }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** By the file's name, such as `han-serif-semibold.ttf`, else by the family of the usual Chinese office faces. */
function placeOf(file: string, family: string): { readonly face: FontName; readonly style: FontStyle } | undefined {
  const named = /^(han-?serif|han-?sans|serif|sans)(?:-?(regular|semibold|bold|italic))?$/i.exec(basename(file, extname(file)))
  if (named !== null) {
    const faces: Readonly<Record<string, FontName>> = { hanserif: 'HanSerif', hansans: 'HanSans', serif: 'Serif', sans: 'Sans' }
    const face = faces[(named[1] ?? '').toLowerCase().replace('-', '')]
    const style = (named[2] ?? 'regular').toLowerCase()
    if (face !== undefined) return { face, style: style === 'italic' || style === 'regular' ? style : 'semibold' }
  }
  if (/fang\s*song|仿宋/i.test(`${file} ${family}`)) return { face: 'HanSerif', style: 'regular' }
  if (/xiao\s*biao\s*song|小标宋/i.test(`${file} ${family}`)) return { face: 'HanSerif', style: 'semibold' }
  if (/sim\s*hei|黑体/i.test(`${file} ${family}`)) return { face: 'HanSans', style: 'semibold' }
  return undefined
}

/** Reads a font's directory only: some weigh ten megabytes, and nobody may wait for them here. */
function readHead(path: string): { readonly family: string } | OwnFontRefusal {
  let open: number | undefined
  try {
    const size = statSync(path).size
    const file = openSync(path, 'r')
    open = file
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
      readSync(file, bytes, 0, bytes.length, at)
      return bytes
    }
    const head = read(0, 12)
    if (head.length < 12 || (head.readUInt32BE(0) !== 0x00010000 && head.toString('latin1', 0, 4) !== 'true'))
      return 'not-truetype'
    const count = head.readUInt16BE(4)
    const directory = read(12, count * 16)
    const tables = new Map(
      Array.from({ length: count }, (_, index) => {
        const entry = directory.subarray(index * 16, index * 16 + 16)
        return [entry.toString('latin1', 0, 4), { at: entry.readUInt32BE(8), length: entry.readUInt32BE(12) }] as const
      })
    )
    if (!tables.has('glyf')) return 'not-truetype'
    if (tables.has('fvar')) return 'variable'
    const licence = tables.get('OS/2')
    // fsType, bit 1: restricted licence, must not be embedded.
    if (licence !== undefined && (read(licence.at + 8, 2).readUInt16BE(0) & 0x0002) !== 0) return 'not-to-be-embedded'
    const names = tables.get('name')
    return { family: names === undefined ? '' : familyIn(read(names.at, names.length)) }
  } catch {
    return 'unreadable'
  } finally {
    if (open !== undefined) closeSync(open)
  }
}

/** All names of the family, in whatever languages the font has them. */
function familyIn(table: Buffer): string {
  const count = table.readUInt16BE(2)
  const texts = table.readUInt16BE(4)
  return Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 12
    if (table.readUInt16BE(at + 6) !== 1) return ''
    const bytes = Buffer.from(
      table.subarray(texts + table.readUInt16BE(at + 10), texts + table.readUInt16BE(at + 10) + table.readUInt16BE(at + 8))
    )
    return table.readUInt16BE(at) === 1 ? bytes.toString('latin1') : bytes.swap16().toString('utf16le')
  }).join(' ')
}
