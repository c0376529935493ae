import { createHash } from 'node:crypto'
import type { ByteTools } from '../../../shared/storage/stored-file'
import { utf8 } from './utf8'

/** Node's own hand for bytes: a visit is hashed at each save, ten times as fast as in JavaScript. */
export const nativeBytes: ByteTools = {
  text: utf8,
  bytes: (text) => Buffer.from(text),
  join: (parts) => Buffer.concat(parts),
  sha256: (...parts) => {
    const hash = createHash('sha256')
    for (const part of parts) hash.update(part)
    return hash.digest('hex')
  }
}
