import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ItemId, VisitId } from '../../base/id'
import type { Reader } from '../../rules/reader'

/** The product's own namespace: it never changes, or every calendar handed out would be doubled on the next import. */
const namespace = hexToBytes('6d0c2f5c8b1e4a7f9a3d52c7e4b81f60')

/**
 * Stable name of an event: UUID version 5 (RFC 9562, section 5.5) of visit, item and reader. The guests' calendar, the
 * organisers' and every personal one have their own, since what they say differs.
 */
export function eventUid(visit: VisitId, item: ItemId, reader: Reader): string {
  const whose = nameOf(reader)
  const hash = sha1(concatBytes(namespace, utf8ToBytes(`${visit}/${item}/${whose}`))).slice(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(hash)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function nameOf(reader: Reader): string {
  if (reader.kind === 'person') return `person/${reader.person.id}`
  return reader.kind === 'group' ? `group/${reader.group.id}` : reader.kind
}
