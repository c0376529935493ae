// How long do the rules take over 1,000 items and 200 people, from nothing and after one edit? Against one pass that only reads
// the items' hours.
import { defaultOffice } from '../../shared/model/default-office'
import type { Item, Visit } from '../../shared/model/visit'
import { findings } from '../../shared/rules/findings'
import { schedule } from '../../shared/rules/schedule'
import { decodeVisit } from '../../shared/storage/decode-visit'
import { type Figure, type Measure, median } from './measuring/figure'
import { visitOf } from './measuring/thousand-items'

const turns = 40
/** Whoever edits has edited before: code that never ran is what the group `start` measures. */
const warmUp = 20

export const measure: Measure = async () => {
  const grown = crowded(visitOf(1000), 200)
  const judgement = { office: defaultOffice, today: grown.from }
  const hours: number[] = []
  const scratch: number[] = []
  const edited: number[] = []
  for (let turn = -warmUp; turn < turns; turn += 1) {
    const fresh = copyOf(grown)
    const alone = timeOf(() => schedule(fresh))
    const whole = timeOf(() => findings(fresh, judgement))
    const after = moved(fresh, `item-${(turn + warmUp) * 16}`)
    schedule(after)
    const again = timeOf(() => findings(after, judgement))
    if (turn < 0) continue
    hours.push(alone)
    scratch.push(whole)
    edited.push(again)
  }
  const against = { name: 'the hours alone', value: median(hours) }
  return [
    { name: 'all rules over 1,000 items and 200 people', value: median(scratch), unit: 'ms', against, goal: 30 },
    { name: 'and again after one edit', value: median(edited), unit: 'ms', against, goal: 3 }
  ] satisfies Figure[]
}

/** The same visit with so many guests, spread over its groups. */
export function crowded(visit: Visit, count: number): Visit {
  const groups = Object.values(visit.groups)
  const people: Record<string, unknown> = { ...visit.people }
  const members = new Map(groups.map((group) => [group.id, [...group.members]]))
  const side = groups[0]?.side
  for (let number = Object.keys(people).length; number < count; number += 1) {
    const id = `guest-${number}`
    people[id] = { id, order: `b${String(number).padStart(4, '0')}`, side, names: {}, function: { en: id }, languages: ['en'] }
    members.get(groups[number % groups.length]?.id as never)?.push(id as never)
  }
  const grown = {
    ...visit,
    people,
    groups: Object.fromEntries(groups.map((group) => [group.id, { ...group, members: members.get(group.id) }]))
  }
  const decoded = decodeVisit(grown)
  if (!decoded.ok) throw new Error(`the crowded visit is none: ${JSON.stringify(decoded.refusal)}`)
  return decoded.value
}

/** Nothing of it was ever seen by a rule. */
function copyOf(visit: Visit): Visit {
  return structuredClone(visit)
}

function moved(visit: Visit, id: string): Visit {
  const item = visit.items[id as Item['id']]
  if (item?.time.kind !== 'fixed') throw new Error(`there is no ${id} to move`)
  const later = { ...item, time: { ...item.time, minutes: item.time.minutes + 1 } }
  return { ...visit, items: { ...visit.items, [id]: later } }
}

function timeOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
