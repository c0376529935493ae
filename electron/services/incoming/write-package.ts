import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { type Exchange, encodeExchange } from '../../../shared/storage/exchange'
import {
  type PackageManifest,
  packageAttachmentName,
  packageManifestName,
  packageVisitName
} from '../../../shared/storage/package-manifest'
import { ignoreMissing } from '../storage/draft-file'

/** A `.visit` package: the exchange form, the attachments, and a manifest. Same content, same bytes. */
export async function encodePackage(exchange: Exchange, attachments: string): Promise<Uint8Array> {
  const files: Record<string, Buffer> = { [packageVisitName]: Buffer.from(encodeExchange(exchange)) }
  for (const name of ((await readdir(attachments).catch(ignoreMissing)) ?? []).sort()) {
    const inside = `attachments/${name}`
    if (packageAttachmentName.test(inside)) files[inside] = await readFile(join(attachments, name))
  }
  const hashes = Object.entries(files).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])
  const manifest: PackageManifest = { format: 'attache-manifest', version: 1, files: Object.fromEntries(hashes) }
  const zippable: Zippable = { [packageManifestName]: [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), { level: 6 }] }
  // Pictures are packed already.
  for (const [name, bytes] of Object.entries(files)) zippable[name] = [bytes, { level: name === packageVisitName ? 6 : 0 }]
  return zipSync(zippable, { mtime: '1980-01-01T00:00:00' })
}
