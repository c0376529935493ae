const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 (RFC 4648, section 4) on one line. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const left = bytes.length - at
    const sign = (shift: number) => signs.charAt((bits >> shift) & 63)
    parts.push(sign(18), sign(12), left > 1 ? sign(6) : '=', left > 2 ? sign(0) : '=')
  }
  return parts.join('')
}
