const endMark = 0x06054b50
const centralMark = 0x02014b50
const localMark = 0x04034b50

/**
 * One file of a ZIP (PKWARE APPNOTE 4.3), stored or deflated, by the central directory. Undefined where there is none of that name;
 * `damaged` where what is there cannot be one of ours.
 */
export async function readZipEntry(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  limit: number
): Promise<Uint8Array<ArrayBuffer> | undefined | 'damaged'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_600 && view.getUint32(end, true) !== endMark) end -= 1
  if (end < 0 || view.getUint32(end, true) !== endMark) return 'damaged'
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  try {
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== centralMark) return 'damaged'
      const length = view.getUint16(at + 28, true)
      if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name)
        return await contentOf(view, bytes, at, limit)
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch {
    return 'damaged'
  }
  return undefined
}

async function contentOf(view: DataView, bytes: Uint8Array<ArrayBuffer>, at: number, limit: number) {
  const [method, packed, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== localMark || size > limit) return 'damaged'
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const content = bytes.slice(start, start + packed)
  const whole = method === 0 ? content : method === 8 ? await inflated(content, size) : undefined
  return whole?.length === size ? whole : 'damaged'
}

/** No more than the entry states is ever kept. */
async function inflated(content: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = new Uint8Array(size)
  let filled = 0
  const reader = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole.subarray(0, filled)
    if (filled + value.length > size) return undefined
    whole.set(value, filled)
    filled += value.length
  }
}
