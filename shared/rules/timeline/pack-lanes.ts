/** What wants a place: from `first` to `last` lane, from `start` until `end` minute. */
export type Wish = { readonly first: number; readonly last: number; readonly start: number; readonly end: number }

/** Where it stands, in lanes: 0.5 is the middle of the first lane. */
export type Slot = { readonly from: number; readonly until: number }

export type Packing = {
  /** One slot for each wish, in the same order. */
  readonly slots: readonly Slot[]
  /** How many stand side by side at most in each lane. */
  readonly columns: readonly number[]
}

type Standing = { readonly wish: Wish; readonly index: number; column: number; columns: number; until: number }

/**
 * Puts items into lanes so that no two cover each other. Items of a lane that overlap in time share its width; an item for
 * several lanes takes them all where they are free, else as many as are free to the right of its first.
 */
export function packLanes(wishes: readonly Wish[], lanes: number): Packing {
  const standing: Standing[] = wishes.map((wish, index) => ({ wish, index, column: 0, columns: 1, until: wish.first + 1 }))
  const columns = Array.from({ length: lanes }, () => 1)
  for (let lane = 0; lane < lanes; lane += 1) {
    const home = standing.filter(({ wish }) => wish.first === lane)
    for (const cluster of clustersOf(home)) {
      giveColumns(cluster)
      columns[lane] = Math.max(columns[lane] ?? 1, cluster[0]?.columns ?? 1)
    }
  }
  const widest = [...standing].sort((a, b) => b.wish.last - b.wish.first - (a.wish.last - a.wish.first))
  for (const one of widest) widen(one, standing)
  for (const cluster of clustersOf(standing)) shareEqually(cluster)
  return {
    slots: standing.map(({ wish, column, columns: of, until }) => ({
      from: wish.first + column / of,
      until: until > wish.first + 1 ? until : wish.first + (column + 1) / of
    })),
    columns
  }
}

/** Runs of items that overlap in time, directly or through others. */
function clustersOf(standing: readonly Standing[]): readonly Standing[][] {
  const clusters: Standing[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const one of [...standing].sort(byStart)) {
    if (one.wish.start >= end) clusters.push([])
    clusters.at(-1)?.push(one)
    end = Math.max(end, one.wish.end)
  }
  return clusters
}

/** Columns of one lane; those that reach on to the right stand last, since they grow from there. */
function giveColumns(cluster: readonly Standing[]): void {
  const narrow = cluster.filter(({ wish }) => wish.last === wish.first)
  const wide = cluster.filter(({ wish }) => wish.last > wish.first)
  const taken: Standing[][] = []
  for (const part of [narrow, wide]) {
    const least = part === wide ? columnsUnder(taken, part) : 0
    for (const one of part) {
      let column = least
      while (taken[column]?.some((other) => overlap(other.wish, one.wish))) column += 1
      one.column = column
      taken[column] = [...(taken[column] ?? []), one]
    }
  }
  for (const one of cluster) one.columns = taken.length
}

function columnsUnder(taken: readonly Standing[][], wide: readonly Standing[]): number {
  return taken.filter((column) => column.some((one) => wide.some((other) => overlap(one.wish, other.wish)))).length
}

function widen(one: Standing, standing: readonly Standing[]): void {
  const { wish } = one
  // Right of it in its own lane nobody may stand.
  const blocked = standing.some(
    (other) => other !== one && other.wish.first === wish.first && other.column > one.column && overlap(other.wish, wish)
  )
  if (blocked) return
  let until = wish.first + 1
  for (let lane = wish.first + 1; lane <= wish.last; lane += 1) {
    const free = standing.every(
      (other) => other === one || !overlap(other.wish, wish) || other.wish.first > lane || Math.ceil(other.until) <= lane
    )
    if (!free) break
    until = lane + 1
  }
  one.until = until
}

/** Items that all want the same lanes share them evenly instead of crowding into the first. */
function shareEqually(cluster: readonly Standing[]): void {
  const [one] = cluster
  if (one === undefined || cluster.length < 2 || one.wish.first === one.wish.last) return
  if (cluster.some(({ wish }) => wish.first !== one.wish.first || wish.last !== one.wish.last)) return
  const width = one.wish.last + 1 - one.wish.first
  // A column of the common ground: its share is set through `until`, its start through the number of columns.
  for (const each of cluster) {
    const columns = each.columns / width
    each.columns = columns
    each.until = each.wish.first + (each.column + 1) / columns
  }
}

function overlap(a: Wish, b: Wish): boolean {
  return a.start < b.end && b.start < a.end
}

function byStart(a: Standing, b: Standing): number {
  return a.wish.start - b.wish.start || b.wish.end - a.wish.end || a.index - b.index
}
