import * as z from 'zod'
import type { DeepReadonly } from '../base/deep-readonly'
import { done, type Result, refused } from '../base/result'
import { type Office, officeSchema } from '../model/office'
import { stampSchema } from '../model/office-work'
import { shapeRefusal } from '../model/shape-refusal'
import { type Visit, visitSchema } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'
import { contentDigest } from '../rules/content-digest'
import { integrityProblem } from '../rules/visit-integrity'
import { decodeVisit } from './decode-visit'
import { currentVersion, migrate } from './migrations'

export const exchangeFormat = 'attache-visit'

/** A numbered version of the programme as it left the office. */
export const issueSchema = z.strictObject({
  number: z.int().min(1),
  at: stampSchema,
  author: z.string().max(200).optional(),
  remark: z.string().max(2000).optional(),
  /** SHA-256 of the content, so that nobody rewrites unnoticed what has left the office. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  visit: visitSchema
})

/** The exchange form for people and tools: `NAME.visit.json`, and `visit.json` in a `.visit` package. */
export const exchangeSchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.int().min(1),
  visit: visitSchema,
  issues: z.array(issueSchema).optional(),
  office: officeSchema.optional()
})

const besidesVisitSchema = exchangeSchema.omit({ visit: true })

export type Issue = DeepReadonly<z.infer<typeof issueSchema>>

export type Exchange = { readonly visit: Visit; readonly issues: readonly Issue[]; readonly office?: Office }

const envelopeSchema = z.looseObject({ format: z.literal(exchangeFormat), version: z.unknown() })

/** Parsed JSON of an exchange file -> what it holds, migrated to the current version. */
export function decodeExchange(value: unknown): Result<Exchange, VisitRefusal> {
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return refused({ kind: 'not-a-visit-file' })
  const { version } = envelope.data
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused({ kind: 'unknown-version', version: String(version).slice(0, 40) })
  }
  if (version > currentVersion) return refused({ kind: 'newer-version', version, known: currentVersion })
  const migrated = { ...envelope.data, version: currentVersion, visit: migrate(envelope.data.visit, version) }
  const visit = decodeVisit(migrated.visit)
  if (!visit.ok) return visit
  const { visit: _decoded, ...rest } = migrated
  const others = besidesVisitSchema.safeParse(rest)
  if (!others.success) return refused(shapeRefusal(others.error.issues, rest, 'file'))
  const issues = (others.data.issues ?? []) as readonly Issue[]
  const problem = issuesProblem(issues, visit.value)
  if (problem !== undefined) return refused(problem)
  const { office } = others.data
  return done({ visit: visit.value, issues, ...(office === undefined ? {} : { office: office as Office }) })
}

/** Numbers rise, every issue is of this visit and whole, and none was rewritten since it left. */
function issuesProblem(issues: readonly Issue[], { id }: Visit): VisitRefusal | undefined {
  let last = 0
  for (const [index, { number, digest, visit }] of issues.entries()) {
    const path = `issues.${index}`
    const problem = integrityProblem(visit)
    if (problem !== undefined) return 'path' in problem ? { ...problem, path: `${path}.${problem.path}` } : problem
    if (number <= last) return { kind: 'duplicate-id', path: `${path}.number`, id: String(number) }
    if (visit.id !== id) return { kind: 'id-differs', path: `${path}.visit.id`, key: id, id: visit.id }
    if (digest !== undefined && digest !== contentDigest(visit)) {
      return { kind: 'wrong-shape', path: `${path}.digest`, problem: 'not-allowed' }
    }
    last = number
  }
  return undefined
}

/** The exchange form of a visit, with stable key order and a final newline. */
export function encodeExchange({ visit, issues, office }: Exchange): string {
  const value = {
    format: exchangeFormat,
    version: currentVersion,
    visit,
    ...(issues.length === 0 ? {} : { issues }),
    ...(office === undefined ? {} : { office })
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
