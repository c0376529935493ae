import { deflateSync } from 'node:zlib'
import type { EngineDocument, Ref } from './engine'

// The engine writes every object of a file in full and lists it in a table, 90 bytes for an element of a structure that says two
// words. Objects without a stream can stand together in compressed ones (PDF 1.5, ISO 32000-1, 7.5.7 and 7.5.8).

type Writing = {
  _write: (data: string | Uint8Array) => void
  _finalize: () => void
  _offset: number
  readonly _offsets: number[]
  readonly _root: Ref
  readonly _info: Ref
  readonly _id: Uint8Array
  push: (end: null) => void
}

type Closing = Ref & { readonly id: number; readonly buffer: { readonly length: number }; finalize: () => void }

const most = 200

/** Whether the engine still writes files by the members that are replaced here. */
export function canPack(document: EngineDocument): boolean {
  const { _write, _finalize, _offsets } = document as unknown as Partial<Writing>
  return typeof _write === 'function' && typeof _finalize === 'function' && Array.isArray(_offsets)
}

/** Has a document that holds nothing yet pack what it will be given. */
export function packObjects(document: EngineDocument): void {
  const file = document as unknown as Writing
  const packed: { readonly id: number; readonly text: string }[] = []
  const write = file._write.bind(file)
  const ref = document.ref.bind(document)

  document.ref = (data) => {
    const made = ref(data) as Closing
    const finalize = made.finalize.bind(made)
    made.finalize = () => {
      if (made.buffer.length > 0) return finalize()
      const parts: string[] = []
      file._write = (part) => void parts.push(String(part))
      // The last object of a file closes it while this one is still being written.
      const close = file._finalize
      let last = false
      file._finalize = () => {
        last = true
      }
      finalize()
      file._write = write
      file._finalize = close
      packed.push({ id: made.id, text: parts.slice(1, -1).join('\n') })
      if (last) file._finalize()
    }
    return made
  }

  file._finalize = () => {
    const entries = new Map<number, readonly [kind: 1 | 2, where: number, index: number]>()
    for (const [index, offset] of file._offsets.entries()) if (offset !== null) entries.set(index + 1, [1, offset, 0])
    let next = file._offsets.length + 1
    const stream = (id: number, dictionary: string, content: Uint8Array): void => {
      const bytes = deflateSync(content)
      entries.set(id, [1, file._offset, 0])
      write(`${id} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${bytes.length}>>\nstream`)
      write(bytes)
      write('\nendstream\nendobj')
    }
    for (let first = 0; first < packed.length; first += most) {
      const part = packed.slice(first, first + most)
      const id = next++
      let at = 0
      const places = part.map((object, index) => {
        entries.set(object.id, [2, id, index])
        const place = `${object.id} ${at}`
        at += Buffer.byteLength(object.text, 'latin1') + 1
        return place
      })
      const head = `${places.join(' ')}\n`
      const body = Buffer.from(head + part.map(({ text }) => `${text}\n`).join(''), 'latin1')
      stream(id, `/Type /ObjStm /N ${part.length} /First ${head.length}`, body)
    }
    const start = file._offset
    const size = next + 1
    entries.set(next, [1, start, 0])
    const table = Buffer.alloc(size * 7)
    table.writeUInt16BE(0xffff, 5)
    for (const [id, [kind, where, index]] of entries) {
      table.writeUInt8(kind, id * 7)
      table.writeUInt32BE(where, id * 7 + 1)
      table.writeUInt16BE(index, id * 7 + 5)
    }
    const code = `<${Buffer.from(file._id).toString('hex')}>`
    const { _root, _info } = file
    stream(next, `/Type /XRef /Size ${size} /W [1 4 2] /Root ${_root} /Info ${_info} /ID [${code} ${code}]`, table)
    write(`startxref\n${start}\n%%EOF`)
    file.push(null)
  }
}
