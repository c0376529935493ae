export type FileKind = 'jpeg' | 'png' | 'webp' | 'tiff' | 'pdf' | 'gif' | 'heic' | 'svg' | 'unknown'

const heicBrands = /^(heic|heix|hevc|heim|heis|hevm|mif1|msf1|avif|avis)$/

/** What a file is by its first bytes; its name may say anything. */
export function kindOfFile(head: Buffer): FileKind {
  const at = (from: number, to: number) => head.toString('latin1', from, to)
  if (at(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp'
  if (at(0, 4) === 'II*\0' || at(0, 4) === 'MM\0*') return 'tiff'
  if (at(0, 5) === '%PDF-') return 'pdf'
  if (at(0, 4) === 'GIF8') return 'gif'
  if (at(4, 8) === 'ftyp' && heicBrands.test(at(8, 12))) return 'heic'
  // A text that an engine might take for a drawing, with or without a mark of its encoding.
  if (/<svg[\s>:]|<!DOCTYPE\s+svg/i.test(head.toString('utf8').replaceAll('\0', ''))) return 'svg'
  return 'unknown'
}

/** As many first bytes as that question needs. */
export const headBytes = 4096
