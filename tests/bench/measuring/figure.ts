/** One measured value beside what it is measured against in the same run. */
export type Figure = {
  readonly name: string
  /** Undefined where the measured thing is not there; `missing` says what. */
  readonly value: number | undefined
  readonly missing?: string
  /** This system cannot show it; `missing` says why. The figure then counts neither way. */
  readonly leftOut?: boolean
  readonly unit: 'ms' | 'MB' | 'kB' | 'cases'
  readonly against: { readonly name: string; readonly value: number }
  /** The most that `value` may be; undefined for a figure that is only watched. */
  readonly goal?: number
}

/** Each module tests/bench/<group>.ts exports one of these as `measure`. */
export type Measure = () => Promise<readonly Figure[]>

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
