import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import { followPrecedence } from '../../../../shared/commands/follow-precedence'
import type { SeatingPlan, Visit } from '../../../../shared/model/visit'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { seatViolations } from '../../../../shared/rules/seats/seat-violations'
import { seatWhy } from '../../../../shared/rules/seats/seat-why'
import { office, type Setting, setting, shown, talkers, talks } from './setting'

describe('constraints', () => {
  const ids = ['G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3', 'H4']
  const dinner = (constraints: readonly object[], seats: readonly object[] = []) =>
    setting(ids, [{ form: 'round', seats: 8 }], { profile: 'foreign-affairs-dinner', constraints, seats })
  const violations = (placed: Setting) => {
    const { seats } = placeSeats(placed.visit, office, placed.plan, placed.item)
    return seatViolations(placed.visit, office, { ...placed.plan, seats }, placed.item).filter(({ kind }) =>
      kind.startsWith('not-')
    )
  }

  it('keeps apart and together whom it is told to, by the nearest exchange', () => {
    const apart = dinner([{ kind: 'apart', people: ['g1', 'h1'] }])
    expect(violations(apart)).toEqual([{ kind: 'not-apart', people: ['g1', 'h1'] }])
    expect(violations(dinner([{ kind: 'apart', people: ['g2', 'h3'] }]))).toEqual([])
    expect(violations(dinner([{ kind: 'together', people: ['g3', 'h4'] }]))).toEqual([])
  })

  it('keeps a fixed seat, and a seat kept free stays free', () => {
    const kept = { table: 't1', position: 3, role: 'kept-free' }
    const placed = dinner([{ kind: 'fixed', person: 'g4', table: 't1', position: 2 }], [kept])
    const { seats, standing } = placeSeats(placed.visit, office, placed.plan, placed.item)
    expect(seats.slice(1, 3)).toEqual([{ table: 't1', position: 2, person: 'g4', side: 'guests', role: 'member' }, kept])
    expect(standing).toHaveLength(1)
  })

  it('seats equals beside those whose language they speak', () => {
    const { visit, plan, item } = dinner([])
    const equal = (given: object) => ({ rank: 'first-deputy-mayor', inPostSince: '2012-01-01', ...given })
    const people = Object.fromEntries(
      Object.values(visit.people).map((one) => [
        one.id,
        one.id === 'g2'
          ? { ...one, ...equal({}) }
          : one.id === 'g3' || one.id === 'h2' || one.id === 'h4'
            ? { ...one, ...(one.id === 'g3' ? equal({}) : {}), languages: ['ru', 'zh'] }
            : one
      ])
    )
    const tuned = placeSeats({ ...visit, people } as Visit, office, plan, item)
    expect(tuned.moved.get('g3' as PersonId)).toMatchObject({ kind: 'language' })
  })
})

describe('what is said of a seat', () => {
  const { visit, plan, item } = talks
  const placed = { ...plan, seats: placeSeats(visit, office, plan, item).seats }
  const why = (id: string, of: SeatingPlan = placed) => seatWhy(visit, office, of, item, id as PersonId)

  it('the rule: which number of the side, on which hand of whom', () => {
    expect(why('g2')).toEqual({ kind: 'rank', number: 2, hand: 'right', head: 'g1' })
    expect(why('h3')).toEqual({ kind: 'rank', number: 3, hand: 'left', head: 'h1' })
    expect(why('gi')).toEqual({ kind: 'interpreter' })
    expect(seatViolations(visit, office, placed, item)).toEqual([])
  })

  it('the hand: who was due there, and what the exchange violates', () => {
    const swap = placed.seats.map((seat) =>
      seat.person === 'h2'
        ? { ...seat, person: 'h6' as PersonId }
        : seat.person === 'h6'
          ? { ...seat, person: 'h2' as PersonId }
          : seat
    )
    const changed = { ...placed, seats: swap }
    expect(why('h6', changed)).toMatchObject({ kind: 'hand', due: 'h2' })
    expect(seatViolations(visit, office, changed, item)).toEqual([
      { kind: 'out-of-order', people: ['h6', 'h3'] },
      { kind: 'out-of-order', people: ['h5', 'h2'] }
    ])
  })

  it('somebody without a chair, an interpreter away from the head, a guest on the hosts’ side', () => {
    const without = { ...placed, seats: placed.seats.filter((seat) => seat.person !== 'g4') }
    expect(seatViolations(visit, office, without, item)).toEqual([{ kind: 'without-chair', people: ['g4'] }])
    const astray = placed.seats.map((seat) =>
      seat.person === 'gi'
        ? { ...seat, person: 'hi' as PersonId }
        : seat.person === 'hi'
          ? { ...seat, person: 'gi' as PersonId }
          : seat
    )
    expect(
      seatViolations(visit, office, { ...placed, seats: astray }, item).map(({ kind, people }) => [kind, ...people])
    ).toEqual([
      ['wrong-side', 'hi'],
      ['wrong-side', 'gi'],
      ['interpreter-away', 'gi'],
      ['interpreter-away', 'hi']
    ])
  })
})

describe('properties', () => {
  const forms = ['talks', 'round', 'long', 'podium', 'signing', 'armchairs', 'head-table', 'photograph', 'rows'] as const
  const all = [...talkers, 'GN', 'HN', 'GA', 'HA', 'GW', 'HW']
  const cases = fc.record({
    form: fc.constantFrom(...forms),
    seats: fc.integer({ min: 1, max: 18 }),
    second: fc.integer({ min: 0, max: 6 }),
    ids: fc.shuffledSubarray(all),
    pairs: fc.array(
      fc.record({ kind: fc.constantFrom('apart', 'together'), people: fc.shuffledSubarray(all, { minLength: 2, maxLength: 3 }) }),
      {
        maxLength: 3
      }
    )
  })
  type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never
  const made = ({ form, seats, second, ids, pairs }: Case, order: readonly string[] = ids) =>
    setting(order, [{ form, seats }, ...(second === 0 ? [] : [{ form: 'rows', seats: second }])], {
      constraints: pairs
        .map(({ kind, people }) => ({ kind, people: people.filter((id) => ids.includes(id)).map((id) => id.toLowerCase()) }))
        .filter(({ people }) => people.length > 1)
    })

  it('nobody sits twice, no chair is taken twice, nobody is lost', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { visit, plan, item } = made(given)
        const everybody = Object.values(visit.people).filter(({ id }) => given.ids.includes(id.toUpperCase()))
        const { seats, standing } = placeSeats(visit, office, plan, item, everybody)
        const seated = seats.flatMap((seat) => seat.person ?? [])
        expect([...seated, ...standing].sort()).toEqual(given.ids.map((id) => id.toLowerCase()).sort())
        expect(new Set(seats.map(({ table, position }) => `${table}/${position}`)).size).toBe(seats.length)
      })
    )
  })

  it('the order in which people and tables of people are listed does not matter, and a second placing changes nothing', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const one = made(given)
        const other = made(given, [...given.ids].reverse())
        const placed = placeSeats(one.visit, office, one.plan, one.item)
        expect(placeSeats(other.visit, office, other.plan, other.item)).toEqual(placed)
        const again = { ...one.plan, seats: placed.seats }
        expect(placeSeats(one.visit, office, again, one.item).seats).toEqual(placed.seats)
      })
    )
  })
})

describe('a change of rank', () => {
  const ids = [...talkers]
  const base = setting(ids, [{ form: 'talks', seats: 14 }], { profile: 'foreign-affairs' })
  const seated = { ...base.plan, seats: placeSeats(base.visit, office, base.plan, base.item).seats }
  const visit = { ...base.visit, seatingPlans: { [seated.id]: seated } } as Visit
  const rank = { kind: 'edit', collection: 'people', id: 'g5' as PersonId, changes: { rank: 'first-deputy-mayor' } } as const

  it('moves the person to the chair of the new rank, in one step', () => {
    const applied = apply(visit, followPrecedence(visit, office, rank))
    const after = applied.ok ? applied.value.visit.seatingPlans[seated.id] : undefined
    // In post after the second, before the third.
    expect(shown(seated, after?.seats ?? [], 'door')[0]).toEqual(['G6', 'G3', 'G2', 'G1', 'GI', 'G5', 'G4'])
  })

  it('leaves whoever was put on a chair by hand, and touches no plan for a telephone', () => {
    const byHand = seated.seats.map((seat) =>
      seat.person === 'g2'
        ? { ...seat, person: 'g6' as PersonId }
        : seat.person === 'g6'
          ? { ...seat, person: 'g2' as PersonId }
          : seat
    )
    const own = { ...visit, seatingPlans: { [seated.id]: { ...seated, seats: byHand } } } as Visit
    const applied = apply(own, followPrecedence(own, office, rank))
    const after = applied.ok ? applied.value.visit.seatingPlans[seated.id] : undefined
    expect(after?.seats.find((seat) => seat.person === 'g6')?.position).toBe(2)
    const telephone = { ...rank, changes: { telephone: '+7 100' } }
    expect(followPrecedence(visit, office, telephone)).toBe(telephone)
  })
})
