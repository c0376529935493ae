import { wallToInstant } from '../base/zone'
import { references } from '../model/references'
import { type Collection, collections, type Item, type Visit } from '../model/visit'
import type { VisitRefusal } from '../model/visit-refusal'

/**
 * What a schema cannot say: ids under their own keys, every reference present, no leg that ends before it starts,
 * no hour that the clock skips, no item that follows itself. The first problem found, or undefined.
 */
export function integrityProblem(visit: Visit): VisitRefusal | undefined {
  return (
    foreignKey(visit) ??
    repeatedId(visit) ??
    danglingReference(visit) ??
    datesProblem(visit) ??
    timeProblem(visit) ??
    followersProblem(visit)
  )
}

/** The same of a visit that was whole before these records were added or changed, and from which none was removed. */
export function integrityProblemOf(
  visit: Visit,
  changed: readonly { readonly collection: Collection; readonly id: string }[]
): VisitRefusal | undefined {
  const part: Record<string, Record<string, unknown>> = {}
  for (const name of collections) part[name] = {}
  for (const { collection, id } of changed) Object.assign(part[collection] ?? {}, { [id]: visit[collection][id as never] })
  const within = { ...visit, ...part } as Visit
  return (
    foreignKey(within) ??
    repeatedId(visit) ??
    danglingReference(visit, within) ??
    datesProblem(visit) ??
    timeProblem(within) ??
    followersProblem(visit)
  )
}

function followersProblem(visit: Visit): VisitRefusal | undefined {
  for (const item of Object.values(visit.items)) {
    const problem = item.time.kind === 'after' ? chainProblem(visit, item) : undefined
    if (problem !== undefined) return problem
  }
  return undefined
}

function foreignKey(visit: Visit): VisitRefusal | undefined {
  for (const collection of collections) {
    for (const [key, record] of Object.entries(visit[collection])) {
      if (record.id !== key) return { kind: 'id-differs', path: `visit.${collection}.${key}`, key, id: record.id }
    }
  }
  return undefined
}

function repeatedId(visit: Visit): VisitRefusal | undefined {
  for (const name of ['contacts', 'practical'] as const) {
    const met = new Set<string>()
    for (const [index, record] of visit[name].entries()) {
      if (met.has(record.id)) return { kind: 'duplicate-id', path: `visit.${name}.${index}`, id: record.id }
      met.add(record.id)
    }
  }
  return undefined
}

function danglingReference(visit: Visit, within = visit): VisitRefusal | undefined {
  for (const { path, collection, id } of references(within)) {
    if (!Object.hasOwn(visit[collection], id)) return { kind: 'missing-reference', path: `visit.${path}`, id }
  }
  return undefined
}

function datesProblem(visit: Visit): VisitRefusal | undefined {
  return visit.until < visit.from
    ? { kind: 'end-before-start', path: 'visit.until', start: visit.from, end: visit.until }
    : undefined
}

function timeProblem(visit: Visit): VisitRefusal | undefined {
  for (const item of Object.values(visit.items)) {
    const problem = itemTimeProblem(item.time, `visit.items.${item.id}.time`)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** A problem within one time of an item, without its chain; the same judgement for files and for commands. */
export function itemTimeProblem(time: Item['time'], path: string): VisitRefusal | undefined {
  switch (time.kind) {
    case 'fixed': {
      const start = wallToInstant(time.start, time.zone, time.occurrence)
      return start.ok ? undefined : { kind: 'missing-hour', path: `${path}.start`, wall: time.start, zone: time.zone }
    }
    case 'leg': {
      const start = wallToInstant(time.start, time.startZone, time.startOccurrence)
      if (!start.ok) return { kind: 'missing-hour', path: `${path}.start`, wall: time.start, zone: time.startZone }
      const end = wallToInstant(time.end, time.endZone, time.endOccurrence)
      if (!end.ok) return { kind: 'missing-hour', path: `${path}.end`, wall: time.end, zone: time.endZone }
      return end.value > start.value
        ? undefined
        : { kind: 'end-before-start', path: `${path}.end`, start: time.start, end: time.end }
    }
    case 'days':
      return time.until >= time.from
        ? undefined
        : { kind: 'end-before-start', path: `${path}.until`, start: time.from, end: time.until }
    case 'after':
    case 'unplaced':
      return undefined
  }
}

/** An item may follow any timed item, but not itself through others, nor lodging or the pool. */
export function chainProblem(visit: Visit, item: Item): VisitRefusal | undefined {
  const path = `visit.items.${item.id}.time.previous`
  const met = new Set<string>([item.id])
  let { time } = item
  while (time.kind === 'after') {
    if (met.has(time.previous)) return { kind: 'circle', path, id: time.previous }
    met.add(time.previous)
    const previous = Object.hasOwn(visit.items, time.previous) ? visit.items[time.previous] : undefined
    if (previous === undefined) return { kind: 'missing-reference', path, id: time.previous }
    if (previous.time.kind === 'days' || previous.time.kind === 'unplaced')
      return { kind: 'follows-untimed', path, id: previous.id }
    time = previous.time
  }
  return undefined
}
