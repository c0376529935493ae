import type { ItemId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Visit } from '../../../shared/model/visit'
import type { ItemChangeKind, VersionChange } from '../../../shared/rules/changes/change'
import { type ProgrammeEntry, programmeDays } from '../../../shared/rules/programme-days'

/** One item on one day of either version. On the day it left, or the one it came to, a side is empty. */
export type SideRow = {
  readonly item: ItemId
  readonly before: ProgrammeEntry | undefined
  readonly after: ProgrammeEntry | undefined
  /** What changed in it; empty where nothing did. */
  readonly kinds: readonly ItemChangeKind[]
  /** The day on which the other version has it, where that is another one. */
  readonly elsewhere: WallDate | undefined
}

export type SideDay = { readonly date: WallDate; readonly rows: readonly SideRow[] }

/** Two versions day by day: the same item stands in one row, in the order of the later version. */
export function sideDays(before: Visit, after: Visit, changes: readonly VersionChange[]): readonly SideDay[] {
  const kinds = new Map(changes.flatMap((change) => (change.kind === 'item' ? [[change.item, change.kinds]] : [])))
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const dates = [...new Set([...old, ...now].map(({ date }) => date))].sort()
  const dayIn = (entries: typeof old, item: ItemId) => entries.find(({ entry }) => entry.item.id === item)?.date
  return dates.map((date) => {
    const [left, right] = [old, now].map((entries) => entries.filter((each) => each.date === date).map(({ entry }) => entry))
    const rows = mergedRows(left ?? [], right ?? []).map(([was, is]): SideRow => {
      const item = (is ?? was)?.item.id as ItemId
      const elsewhere = was === undefined ? dayIn(old, item) : is === undefined ? dayIn(now, item) : undefined
      return { item, before: was, after: is, kinds: kinds.get(item) ?? [], elsewhere }
    })
    return { date, rows }
  })
}

function entriesOf(visit: Visit): readonly { readonly date: WallDate; readonly entry: ProgrammeEntry }[] {
  return programmeDays(visit).days.flatMap(({ date, entries }) => entries.map((entry) => ({ date, entry })))
}

type Pair = readonly [before: ProgrammeEntry | undefined, after: ProgrammeEntry | undefined]

function mergedRows(before: readonly ProgrammeEntry[], after: readonly ProgrammeEntry[]): readonly Pair[] {
  const later = new Map(after.map((entry) => [entry.item.id, entry]))
  const pairs: Pair[] = [
    ...after.map((entry): Pair => [before.find(({ item }) => item.id === entry.item.id), entry]),
    ...before.flatMap((entry): Pair[] => (later.has(entry.item.id) ? [] : [[entry, undefined]]))
  ]
  return pairs.sort((a, b) => startOf(a) - startOf(b))
}

/** What lasts for days stands first. */
function startOf([before, after]: Pair): number {
  const time = (after ?? before)?.time
  return time?.kind === 'timed' ? time.start : 0
}
