// Windows keeps these for devices, with any extension.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that every file system takes, out of any text: no separators, control characters or direction marks, at most 80
 * characters and 200 bytes of UTF-8. `otherwise` stands where nothing is left.
 */
export function fileNameOf(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/^[. ]+/, '')
  const short = shorten(plain).replace(/[. ]+$/, '')
  if (short === '') return otherwise
  return reserved.test(short) ? `_${short}` : short
}

function shorten(text: string): string {
  let kept = ''
  let bytes = 0
  for (const [index, character] of [...text].entries()) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (index === 80 || bytes > 200) break
    kept += character
  }
  return kept
}
