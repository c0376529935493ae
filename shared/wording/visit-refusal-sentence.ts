import type { VisitRefusal } from '../model/visit-refusal'
import type { Sentences } from './sentences'

/** Words why a file was refused, in the language of `t`, which knows the area `refusals`. */
export function visitRefusalSentence(refusal: VisitRefusal, t: Sentences): string {
  switch (refusal.kind) {
    case 'not-json':
      return refusal.line === undefined
        ? t('refusals.visit.not-json')
        : t('refusals.visit.not-json-at', { line: refusal.line, column: refusal.column ?? 1 })
    case 'too-large':
      return t('refusals.visit.too-large', { megabytes: megabytes(refusal.bytes), limit: megabytes(refusal.limit) })
    case 'wrong-shape': {
      const { path, problem, detail } = refusal
      const kind = problem === 'not-allowed' && detail !== undefined ? 'not-allowed-detail' : problem
      return t(`refusals.shape.${kind}`, { path, detail: detail ?? '?' })
    }
    case 'bad-package':
      return t(`refusals.package.${refusal.problem}`, { entry: refusal.entry ?? '?' })
    default: {
      const { kind, ...facts } = refusal
      return t(`refusals.visit.${kind}`, facts)
    }
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10)
}
