import { done, type Result, refused } from '../../shared/base/result'
import type { Exchange, Issue } from '../../shared/storage/exchange'
import type { Terminal } from './terminal'

/** A number given with an option, as an issue of the file; or the sentence that says what is wrong with it. */
export function chosenIssue(
  text: string,
  option: string,
  { issues }: Exchange,
  file: string,
  t: Terminal['t']
): Result<Issue, string> {
  if (!/^[1-9]\d{0,5}$/.test(text)) return refused(t('issues.notANumber', { option, value: text.slice(0, 40) }))
  const number = Number(text)
  if (issues.length === 0) return refused(t('issues.noIssues', { file }))
  const found = issues.find((issue) => issue.number === number)
  const numbers = issues.map((issue) => issue.number).join(', ')
  return found === undefined ? refused(t('issues.noSuchIssue', { file, number, numbers })) : done(found)
}
