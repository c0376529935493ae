import type { Item } from '../../model/visit'

type Timed = {
  readonly item: {
    readonly kind: Item['kind']
    readonly time: { readonly kind: Item['time']['kind'] }
    readonly groups: readonly string[]
  }
  readonly start: number
  readonly end: number
  readonly continued: boolean
}

/** The latest hour until which a night folds, and the one that holds where nothing is planned. */
const [latest, usual] = [10, 8]

/** So many minutes of a folded item may lie after the fold without being drawn there. */
const tail = 30

/**
 * The minute until which the nights of all days fold: the latest full hour before which no day has more than one thing to
 * name in a lane. A journey under way may reach over it, since its end is drawn after it.
 */
export function foldOfNight(days: readonly { readonly entries: readonly Timed[] }[]): number {
  if (days.every(({ entries }) => entries.length === 0)) return usual * 60
  for (let hour = latest; hour > 0; hour -= 1) {
    const fold = hour * 60
    if (days.every(({ entries }) => foldsAt(entries, fold))) return fold
  }
  return 0
}

/** Whether an entry is only named in the folded row. */
export function isFolded(entry: Timed, fold: number): boolean {
  if (entry.start >= fold) return false
  return isJourney(entry) ? entry.end <= fold : entry.end <= fold + tail
}

function foldsAt(entries: readonly Timed[], fold: number): boolean {
  const early = entries.filter((entry) => entry.start < fold)
  if (early.some((entry) => !isFolded(entry, fold) && !isJourney(entry))) return false
  // Only what one gets up for lies in a night: work that early is drawn.
  if (early.some((entry) => !isJourney(entry) && !entry.continued && entry.item.kind !== 'meal')) return false
  const named = early.filter((entry) => isFolded(entry, fold))
  return named.every((entry) => named.every((other) => other === entry || !share(entry, other)))
}

function isJourney({ item }: Timed): boolean {
  return item.time.kind === 'leg'
}

function share(a: Timed, b: Timed): boolean {
  const everybody = a.item.groups.length === 0 || b.item.groups.length === 0
  return everybody || a.item.groups.some((group) => b.item.groups.includes(group))
}
