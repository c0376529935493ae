import * as z from 'zod'

/** `manifest.json` of a `.visit` package: the SHA-256 of every other file in it, by name. */
export const packageManifestSchema = z.strictObject({
  format: z.literal('attache-manifest'),
  version: z.literal(1),
  files: z.record(z.string().max(200), z.string().regex(/^[0-9a-f]{64}$/))
})

export type PackageManifest = z.infer<typeof packageManifestSchema>

export const packageVisitName = 'visit.json'
export const packageManifestName = 'manifest.json'

/** Attachments lie in a package under their hash, as they do beside the visit. */
export const packageAttachmentName = /^attachments\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/
