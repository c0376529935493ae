import type { PersonId } from '../../base/id'
import type { Office } from '../../model/office'
import type { Person, SeatingPlan, Visit } from '../../model/visit'
import { canTalk } from './can-talk'
import { keyOfChair } from './key-of-chair'
import { seatNeighbours } from './seat-neighbours'
import { hasSides } from './seat-rows'
import type { SeatSlot } from './seat-slots'

export type Group = Extract<SeatingPlan['constraints'][number], { kind: 'apart' | 'together' }>

export type TrialWish = {
  readonly visit: Visit
  readonly office: Office
  readonly plan: SeatingPlan
  readonly slots: readonly SeatSlot[]
  readonly chairs: ReadonlyMap<string, Person>
  /** Chairs that nobody may be moved from or to. */
  readonly pinned: ReadonlySet<string>
  readonly isStaff: (person: Person) => boolean
  readonly isInterpreter: (person: Person) => boolean
  readonly levelOf: (person: Person) => number | undefined
}

/** A seating that is tried out: what an exchange of two chairs mends or breaks, without looking at the others. */
export type SeatTrial = {
  readonly chairs: Map<string, Person>
  readonly groups: readonly Group[]
  /** Chairs whose people may be exchanged, the most honoured first. */
  readonly free: readonly string[]
  readonly chairOf: (person: PersonId) => string | undefined
  readonly exchange: (one: string, other: string) => void
  /** How much of a group's wish is not met. */
  readonly broken: (group: Group) => number
  /** What is broken of everything that these two people are bound by. */
  readonly brokenFor: (one: Person, other: Person | undefined) => number
  /** Neighbours of a chair with whom its person cannot talk. */
  readonly mute: (chair: string) => number
  readonly apart: (one: string, other: string) => number
  /** Of one side and standing, so that an exchange leaves the pattern of the table as it is. */
  readonly alike: (one: Person, other: Person | undefined) => boolean
  readonly mayCross: (one: string, other: string) => boolean
}

/** Forms at which neighbours talk to each other. */
const talkative: ReadonlySet<string> = new Set(['round', 'long', 'head-table'])

export function seatTrial({ visit, office, plan, slots, pinned, isStaff, ...wish }: TrialWish): SeatTrial {
  const chairs = new Map(wish.chairs)
  const seatOf = new Map<PersonId, string>([...chairs].map(([key, { id }]) => [id, key]))
  const honour = new Map(slots.map((slot, index) => [keyOfChair(slot), index]))
  const beside = seatNeighbours(office, plan)
  const groups = plan.constraints.filter((constraint): constraint is Group => constraint.kind !== 'fixed')
  const bound = groupsByPerson(groups)
  const talks = new Set(plan.tables.filter(({ form }) => talkative.has(form)).map(({ id }) => id))
  const sided = new Set(plan.tables.filter((table, at) => hasSides(table, plan.tables[at - 1])).map(({ id }) => id))
  const isHost = (person: Person) => visit.sides[person.side]?.role === 'host'

  const areBeside = (one: PersonId, other: PersonId) => {
    const [first, second] = [seatOf.get(one), seatOf.get(other)]
    return first !== undefined && second !== undefined && (beside.get(first) ?? []).includes(second)
  }
  const broken = ({ kind, people }: Group): number => {
    const here = people.filter((id) => seatOf.has(id))
    const near = (id: PersonId) => here.filter((other) => other !== id && areBeside(id, other)).length
    if (kind === 'apart') return here.reduce((sum, id) => sum + near(id), 0) / 2
    return here.length < 2 ? 0 : here.filter((id) => near(id) === 0).length
  }
  return {
    chairs,
    groups,
    free: slots.map(keyOfChair).filter((key) => !pinned.has(key)),
    chairOf: (person) => seatOf.get(person),
    exchange: (one, other) => {
      const [first, second] = [chairs.get(one), chairs.get(other)]
      for (const [key, person] of [[one, second] as const, [other, first] as const]) {
        if (person === undefined) chairs.delete(key)
        else {
          chairs.set(key, person)
          seatOf.set(person.id, key)
        }
      }
    },
    broken,
    brokenFor: (one, other) => {
      const own = new Set([...(bound.get(one.id) ?? []), ...(other === undefined ? [] : (bound.get(other.id) ?? []))])
      return [...own].reduce((sum, group) => sum + broken(group), 0)
    },
    mute: (chair) => {
      const person = chairs.get(chair)
      if (person === undefined || !talks.has(tableOf(chair))) return 0
      return (beside.get(chair) ?? []).filter((other) => {
        return !canTalk(visit, { chairs, beside, interprets: wish.isInterpreter }, chair, other)
      }).length
    },
    apart: (one, other) => Math.abs((honour.get(one) ?? 0) - (honour.get(other) ?? 0)),
    alike: (one, other) => other === undefined || (isHost(one) === isHost(other) && isStaff(one) === isStaff(other)),
    mayCross: (one, other) => !sided.has(tableOf(one)) && !sided.has(tableOf(other))
  }
}

function groupsByPerson(groups: readonly Group[]): ReadonlyMap<PersonId, readonly Group[]> {
  const bound = new Map<PersonId, Group[]>()
  for (const group of groups) {
    for (const id of group.people) bound.set(id, [...(bound.get(id) ?? []), group])
  }
  return bound
}

function tableOf(chair: string): string {
  return chair.split('/')[0] ?? ''
}
