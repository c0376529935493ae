const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes -> text; throws on what is not UTF-8, where `toString` would put replacement characters. */
export function utf8(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
