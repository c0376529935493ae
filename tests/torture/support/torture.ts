import type { Figure } from '../../bench/measuring/figure'

/** `short` is what every test run can afford. Each module tests/torture/<group>.ts exports one of these as `measure`. */
export type Torture = (how: 'short' | 'full') => Promise<readonly Figure[]>

/** How often something happened that must not happen, of so many trials. */
export function counted(name: string, value: number, trials: number, of: string): Figure {
  return { name, value, unit: 'cases', against: { name: of, value: trials }, goal: 0 }
}

export function leftOut(name: string, why: string): Figure {
  return { name, value: undefined, missing: why, leftOut: true, unit: 'cases', against: { name: 'trials', value: 0 }, goal: 0 }
}
