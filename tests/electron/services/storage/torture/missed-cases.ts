import type { Figure } from '../../../../bench/measuring/figure'

/** What happened that must not, among what is counted: times say nothing on a computer that does other things too. */
export function missedCases(figures: readonly Figure[]): readonly Figure[] {
  for (const { name, leftOut, missing } of figures) if (leftOut) console.log(`left out: ${name}, ${missing}`)
  return figures.filter(
    ({ unit, value, goal, leftOut }) => !leftOut && unit !== 'ms' && !(value !== undefined && value <= (goal ?? 0))
  )
}
