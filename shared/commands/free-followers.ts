import type { Draft } from 'mutative'
import type { Visit } from '../model/visit'
import { placedTime } from '../rules/schedule'
import type { Touched } from './change'

/** Items that followed one of these by `after` become fixed where they stood, so that nothing moves by itself. */
export function freeFollowers(draft: Draft<Visit>, visit: Visit, leaving: ReadonlySet<string>): readonly Touched[] {
  const freed: Touched[] = []
  for (const item of Object.values(visit.items)) {
    if (item.time.kind !== 'after' || !leaving.has(item.time.previous) || leaving.has(item.id)) continue
    const changed = draft.items[item.id]
    const stood = placedTime(visit, item.id)
    if (changed === undefined) continue
    const { minutes, precision } = item.time
    changed.time =
      stood === undefined
        ? { kind: 'unplaced', minutes }
        : { kind: 'fixed', start: stood.startWall, zone: stood.startZone, minutes, precision }
    freed.push({ collection: 'items', id: item.id })
  }
  return freed
}
