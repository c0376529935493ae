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
import { ignoreMissing } from '../storage/ignore-missing'

/**
 * A `.visit` package: the exchange form, the attachments to which it refers, and a manifest. What was taken away again but
 * still lies in the folder stays at home. Same content, same bytes.
 */
export async function encodePackage(exchange: Exchange, attachments: string): Promise<Uint8Array> {
  const json = encodeExchange(exchange)
  const files: Record<string, Buffer> = { [packageVisitName]: Buffer.from(json) }
  for (const name of ((await readdir(attachments).catch(ignoreMissing)) ?? []).sort()) {
    const inside = `attachments/${name}`
    const hash = packageAttachmentName.exec(inside)?.[1]
    if (hash !== undefined && json.includes(hash)) files[inside] = await readFile(join(attachments, name))
  }
  const hashes = Object.entries(files).map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])
  const manifest: PackageManifest = { format: 'attache-manifest', version: 1, files: Object.fromEntries(hashes) }
  const zippable: Zippable = { [packageManifestName]: [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), { level: 6 }] }
  // Pictures are packed already.
  for (const [name, bytes] of Object.entries(files)) zippable[name] = [bytes, { level: name === packageVisitName ? 6 : 0 }]
  return zipSync(zippable, { mtime: '1980-01-01T00:00:00' })
}
