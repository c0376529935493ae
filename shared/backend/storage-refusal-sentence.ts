import type { Sentences } from '../wording/sentences'
import { visitRefusalSentence } from '../wording/visit-refusal-sentence'
import type { StorageRefusal } from './contract'

/** The program behind the window does not answer. */
export type Unreachable = { readonly kind: 'unreachable' }

/** Words why something could not be kept or read, in the language of `t`, which knows the area `refusals`. */
export function storageRefusalSentence(refusal: StorageRefusal | Unreachable, t: Sentences): string {
  if (refusal.kind === 'not-acceptable') return visitRefusalSentence(refusal.refusal, t)
  if (refusal.kind === 'findings-block') return t('refusals.storage.findings-block', { count: refusal.count })
  if (refusal.kind === 'bad-attachment') return t(`refusals.attachment.${refusal.problem}`)
  const { kind, ...facts } = refusal
  return t(`refusals.storage.${kind}`, facts)
}
