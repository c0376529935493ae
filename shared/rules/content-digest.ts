import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../base/canonical-json'
import type { Visit } from '../model/visit'

/** SHA-256 of a version's content in hexadecimal, whatever the order of its keys and the id under which it is kept. */
export function contentDigest({ id: _id, ...content }: Visit): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))
}
