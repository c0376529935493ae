import { useEffect, useMemo } from 'react'
import type { Visit } from '../../../shared/model/visit'
import { useIssues } from '../issues/use-issues'

/** The issues before this one, the first one first, as far as they are there already; none of the draft. */
export function useEarlierIssues(issue: number | undefined): readonly Visit[] {
  const { issues, contents, fetch } = useIssues()
  const numbers = useMemo(
    () => issues.flatMap(({ number }) => (issue !== undefined && number < issue ? [number] : [])),
    [issue, issues]
  )
  useEffect(() => {
    for (const number of numbers) fetch(number)
  }, [numbers, fetch])
  return useMemo(
    () =>
      numbers.flatMap((number) => {
        const content = contents.get(number)
        return content !== undefined && 'visit' in content ? [content.visit] : []
      }),
    [numbers, contents]
  )
}
