import { sha256 } from '@noble/hashes/sha2.js'
import { done, type Result, refused } from '../../shared/base/result'
import type { PackageProblem, VisitRefusal } from '../../shared/model/visit-refusal'
import { decodeExchange, type Exchange } from '../../shared/storage/exchange'
import { packageManifestName, packageManifestSchema, packageVisitName } from '../../shared/storage/package-manifest'
import { jsonLimit, parseJson } from '../../shared/storage/parse-json'
import { readZipEntry } from './read-zip-entry'

const packageLimit = 50_000_000

/** A visit file as the program itself reads it, with what every browser has. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Exchange, VisitRefusal>> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 34))
  if (start.startsWith('age-encryption.org/v1\n') || start === '-----BEGIN AGE ENCRYPTED FILE-----') {
    return refused({ kind: 'sealed' })
  }
  if (!start.startsWith('PK')) return decoded(bytes)
  if (bytes.length > packageLimit) return refused({ kind: 'too-large', bytes: bytes.length, limit: packageLimit })
  const visit = await readZipEntry(bytes, packageVisitName, jsonLimit)
  const manifest = await readZipEntry(bytes, packageManifestName, 1_000_000)
  if (visit === 'damaged' || manifest === 'damaged') return bad('not-readable')
  if (visit === undefined) return bad('no-visit')
  const listed = packageManifestSchema.safeParse(manifest === undefined ? undefined : json(manifest))
  if (!listed.success || listed.data.files[packageVisitName] !== hexOf(sha256(visit))) return bad('wrong-manifest')
  return decoded(visit)
}

function bad(problem: PackageProblem): Result<never, VisitRefusal> {
  return refused({ kind: 'bad-package', problem, entry: packageVisitName })
}

function decoded(bytes: Uint8Array): Result<Exchange, VisitRefusal> {
  if (bytes.length > jsonLimit) return refused({ kind: 'too-large', bytes: bytes.length, limit: jsonLimit })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused({ kind: 'not-json' })
  }
  const value = parseJson(text)
  if (!value.ok) return value
  const exchange = decodeExchange(value.value)
  return exchange.ok ? done(exchange.value) : exchange
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
