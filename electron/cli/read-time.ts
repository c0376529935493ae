import { done, type Result, refused } from '../../shared/base/result'
import { stampSchema } from '../../shared/model/office-work'

type NotATime = { readonly sentence: 'not-a-time'; readonly values: { readonly option: string; readonly value: string } }

/** The moment that `--at` names, as an ISO stamp in UTC; this moment where it is not given. A time without a zone is refused. */
export function readTime(text: string | undefined): Result<string, NotATime> {
  if (text === undefined) return done(new Date().toISOString())
  const hasZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const time = new Date(text)
  if (!hasZone || Number.isNaN(time.getTime()))
    return refused({ sentence: 'not-a-time', values: { option: '--at', value: text } })
  return done(stampSchema.parse(time.toISOString()))
}
