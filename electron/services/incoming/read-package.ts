import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { done, type Result, refused } from '../../../shared/base/result'
import type { PackageProblem, VisitRefusal } from '../../../shared/model/visit-refusal'
import {
  packageAttachmentName,
  packageManifestName,
  packageManifestSchema,
  packageVisitName
} from '../../../shared/storage/package-manifest'

export type PackageContent = {
  readonly visitJson: Buffer
  /** File names of the attachments; their content was put into the folder asked for, if one was. */
  readonly attachments: readonly string[]
}

const entryLimit = 500
const wholeLimit = 100_000_000
const partLimit = 20_000_000
const ratioLimit = 200
/** Small things may well be dense: an empty programme packs better than this. */
const ratioMatters = 1_000_000

/** Reads a `.visit` package, from a file or opened from its seal: only the names that belong in one, each once, as large as it says, with right checksums. */
export async function readPackage(
  source: string | Buffer,
  attachmentsTo?: string
): Promise<Result<PackageContent, VisitRefusal>> {
  let zip: ZipFile | undefined
  try {
    const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false }
    zip = typeof source === 'string' ? await openPromise(source, options) : await fromBufferPromise(source, options)
    return done(await readEntries(zip, attachmentsTo))
  } catch (error) {
    if (error instanceof BadPackage) return refused(error.refusal)
    // yauzl words what it finds; a missing or forbidden file is the caller's to say.
    if (error instanceof Error && 'code' in error && zip === undefined && /^E[A-Z]+$/.test(String(error.code))) throw error
    const unsafe = error instanceof Error && /^(invalid|absolute path|invalid relative path)/.test(error.message)
    return refused({ kind: 'bad-package', problem: unsafe ? 'unsafe-name' : 'not-readable' })
  } finally {
    zip?.close()
  }
}

class BadPackage extends Error {
  readonly refusal: VisitRefusal

  constructor(problem: PackageProblem, entry?: string) {
    super(problem)
    this.refusal = { kind: 'bad-package', problem, ...(entry === undefined ? {} : { entry: entry.slice(0, 200) }) }
  }
}

async function readEntries(zip: ZipFile, attachmentsTo: string | undefined): Promise<PackageContent> {
  if (zip.entryCount > entryLimit) throw new BadPackage('too-many-entries')
  const hashes = new Map<string, string>()
  const json = new Map<string, Buffer>()
  let whole = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (name === 'attachments/') continue
    checkEntry(entry, hashes)
    whole += entry.uncompressedSize
    if (whole > wholeLimit) throw new BadPackage('too-large', name)
    const content = await contentOf(zip, entry)
    const hash = createHash('sha256').update(content).digest('hex')
    hashes.set(name, hash)
    const attachment = packageAttachmentName.exec(name)
    if (attachment === null) json.set(name, content)
    else if (attachment[1] !== hash) throw new BadPackage('wrong-checksum', name)
    else if (attachmentsTo !== undefined) await writeFile(join(attachmentsTo, basename(name)), content, { mode: 0o600 })
  }
  const visitJson = json.get(packageVisitName)
  if (visitJson === undefined) throw new BadPackage('no-visit')
  checkManifest(json.get(packageManifestName), hashes)
  return {
    visitJson,
    attachments: [...hashes.keys()].filter((name) => packageAttachmentName.test(name)).map((name) => basename(name))
  }
}

function checkEntry(entry: Entry, met: ReadonlyMap<string, string>): void {
  const name = entry.fileName
  if (met.has(name)) throw new BadPackage('duplicate-entry', name)
  if (name !== packageVisitName && name !== packageManifestName && !packageAttachmentName.test(name)) {
    throw new BadPackage('unknown-entry', name)
  }
  const unixType = (entry.externalFileAttributes >>> 16) & 0o170000
  if (unixType !== 0 && unixType !== 0o100000) throw new BadPackage('link', name)
  if (entry.isEncrypted()) throw new BadPackage('encrypted', name)
  if (entry.uncompressedSize > partLimit) throw new BadPackage('too-large', name)
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (entry.uncompressedSize > ratioMatters && ratio > ratioLimit) throw new BadPackage('too-dense', name)
}

/** yauzl ends a stream that grows past the size its entry states. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  let checksum = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk)
    checksum = crc32(chunk, checksum)
  }
  if (checksum !== entry.crc32) throw new BadPackage('wrong-checksum', entry.fileName)
  return Buffer.concat(chunks)
}

function checkManifest(content: Buffer | undefined, hashes: ReadonlyMap<string, string>): void {
  const manifest = packageManifestSchema.safeParse(parsed(content))
  if (!manifest.success) throw new BadPackage('wrong-manifest', packageManifestName)
  const { files } = manifest.data
  for (const [name, hash] of hashes) {
    if (name !== packageManifestName && (!Object.hasOwn(files, name) || files[name] !== hash)) {
      throw new BadPackage('wrong-manifest', name)
    }
  }
  const missing = Object.keys(files).find((name) => !hashes.has(name))
  if (missing !== undefined) throw new BadPackage('wrong-manifest', missing)
}

function parsed(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(content?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}
