import type { PersonId } from '../../base/id'
import type { Person } from '../../model/visit'
import { type Group, type SeatTrial, seatTrial, type TrialWish } from './seat-trial'

export type MoveReason =
  | { readonly kind: 'apart' | 'together'; readonly people: readonly PersonId[] }
  | { readonly kind: 'language'; readonly people: readonly [PersonId, PersonId] }

export type Chairing = {
  readonly chairs: ReadonlyMap<string, Person>
  readonly moved: ReadonlyMap<PersonId, MoveReason>
}

type Exchange = { readonly one: string; readonly other: string; readonly gain: number; readonly cost: number }

/** So often all constraints are gone through; an exchange for one can break another that came before. */
const rounds = 3

/**
 * Mends what constraints and languages ask by exchanging two people at a time, the two nearest in honour. Those of one
 * side change places first, so that the sides stay in turn; for the sake of a language only people of one level do. A
 * constraint that no exchange can satisfy stays broken and is reported.
 */
export function repairSeats(wish: TrialWish): Chairing {
  const trial = seatTrial(wish)
  const moved = new Map<PersonId, MoveReason>()
  for (let round = 0; round < rounds; round += 1) {
    const mended = trial.groups.map((group) => mend(trial, group, moved))
    if (!mended.includes(true)) break
  }
  for (const chair of trial.free) {
    const best = betterTalk(trial, wish.levelOf, chair)
    const [first, second] = best === undefined ? [] : [trial.chairs.get(best.one), trial.chairs.get(best.other)]
    if (best === undefined || first === undefined || second === undefined) continue
    trial.exchange(best.one, best.other)
    for (const { id } of [first, second]) moved.set(id, { kind: 'language', people: [first.id, second.id] })
  }
  return { chairs: trial.chairs, moved }
}

/** Exchanges until the group has its wish or nothing helps; whether anything was exchanged. */
function mend(trial: SeatTrial, group: Group, moved: Map<PersonId, MoveReason>): boolean {
  let any = false
  while (trial.broken(group) > 0) {
    const best = bestExchange(trial, group, false) ?? bestExchange(trial, group, true)
    if (best === undefined) return any
    for (const chair of [best.one, best.other]) {
      const person = trial.chairs.get(chair)
      if (person !== undefined) moved.set(person.id, { kind: group.kind, people: group.people })
    }
    trial.exchange(best.one, best.other)
    any = true
  }
  return any
}

/** Over the turn of sides only where people of one side cannot help. */
function bestExchange(trial: SeatTrial, group: Group, across: boolean): Exchange | undefined {
  let best: Exchange | undefined
  const free = new Set(trial.free)
  for (const id of group.people) {
    const one = trial.chairOf(id)
    const person = one === undefined ? undefined : trial.chairs.get(one)
    if (one === undefined || person === undefined || !free.has(one)) continue
    for (const other of trial.free) {
      const second = trial.chairs.get(other)
      if (other === one || (second !== undefined && group.people.includes(second.id))) continue
      if (!(across ? trial.mayCross(one, other) : trial.alike(person, second))) continue
      const gain = tried(trial, one, other, () => trial.brokenFor(person, second))
      best = better(best, { one, other, gain, cost: trial.apart(one, other) })
    }
  }
  return best
}

/** Two of one level change places where more of their neighbours can then talk, and no constraint suffers. */
function betterTalk(trial: SeatTrial, levelOf: TrialWish['levelOf'], one: string): Exchange | undefined {
  const person = trial.chairs.get(one)
  const level = person === undefined ? undefined : levelOf(person)
  if (person === undefined || level === undefined || trial.mute(one) === 0) return undefined
  let best: Exchange | undefined
  for (const other of trial.free) {
    const second = trial.chairs.get(other)
    if (second === undefined || other === one || !trial.alike(person, second) || levelOf(second) !== level) continue
    if (tried(trial, one, other, () => trial.brokenFor(person, second)) < 0) continue
    const gain = tried(trial, one, other, () => trial.mute(one) + trial.mute(other))
    best = better(best, { one, other, gain, cost: trial.apart(one, other) })
  }
  return best
}

/** By how much an exchange lowers what is counted; the exchange is taken back. */
function tried({ exchange }: SeatTrial, one: string, other: string, count: () => number): number {
  const before = count()
  exchange(one, other)
  const after = count()
  exchange(one, other)
  return before - after
}

function better(best: Exchange | undefined, next: Exchange): Exchange | undefined {
  if (next.gain <= 0) return best
  if (best === undefined || next.gain > best.gain) return next
  return next.gain === best.gain && next.cost < best.cost ? next : best
}
