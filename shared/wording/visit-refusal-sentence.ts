import type { VisitRefusal } from '../model/visit-refusal'
import type { Sentences } from './sentences'

/**
 * Words why a file or a change was refused, in the language of `t`, which knows the area `refusals`. `alone` leaves the place out:
 * whoever typed into a field sees it.
 */
export function visitRefusalSentence(refusal: VisitRefusal, t: Sentences, where: 'with-place' | 'alone' = 'with-place'): string {
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
    case 'bad-attachment':
      return t('refusals.visit.bad-attachment', { entry: refusal.entry, reason: t(`refusals.attachment.${refusal.problem}`) })
    case 'bad-seal':
      return t(`refusals.seal.${refusal.problem}`, refusal.problem === 'work-factor' ? refusal : {})
    case 'bad-table':
      return t(`refusals.table.${refusal.problem}`, { row: refusal.row ?? 1, column: refusal.column ?? 1 })
    case 'bad-calendar':
      return t(`refusals.calendar.${refusal.problem}`, {
        line: refusal.line ?? 1,
        text: refusal.text ?? '?',
        limit: refusal.limit ?? 0
      })
    default: {
      const { kind, ...facts } = refusal
      const sentence = t(`refusals.visit.${kind}`, readable(facts))
      return where === 'with-place' && 'path' in refusal ? t('refusals.visit.place', { path: refusal.path, sentence }) : sentence
    }
  }
}

/** Hours on the wall are stored with a letter between day and hour. */
function readable(facts: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(fact) ? fact.replace('T', ' ') : fact
  ])
  return Object.fromEntries(entries)
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10)
}
