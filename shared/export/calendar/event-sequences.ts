import type { Language } from '../../base/language'
import type { Reader } from '../../rules/reader'
import { type ChainIssue, issueChain } from './issue-chain'

/** SEQUENCE of each event of a reader after the last of the issues, by the item's id. */
export function eventSequences(
  issues: readonly ChainIssue[],
  reader: Reader,
  language: Language
): Readonly<Record<string, number>> {
  return Object.fromEntries([...issueChain(issues, reader, language)].map(([id, { revision }]) => [id, revision.sequence]))
}
