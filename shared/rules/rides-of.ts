import type { Visit } from '../model/visit'
import { type Attended, attendance } from './attendance'

const kept = new WeakMap<readonly Attended[], readonly Attended[]>()

/** Every timed transfer that is not cancelled, by start, with who is expected there. */
export function ridesOf(visit: Visit): readonly Attended[] {
  const all = attendance(visit)
  const before = kept.get(all)
  if (before !== undefined) return before
  const rides = all.filter(({ item }) => item.transfer !== undefined)
  kept.set(all, rides)
  return rides
}

/** Pairs of transfers that run at the same time, with the time they share. */
export function* ridesAtOnce(visit: Visit) {
  const rides = ridesOf(visit)
  for (const [index, first] of rides.entries()) {
    for (let next = index + 1; next < rides.length; next += 1) {
      const second = rides[next]
      if (second === undefined || second.time.start >= first.time.end) break
      const from = second.time.start
      yield { first: first.item, second: second.item, from, until: Math.min(first.time.end, second.time.end) }
    }
  }
}
