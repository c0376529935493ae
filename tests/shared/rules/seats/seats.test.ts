import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/base/id'
import type { SeatingPlan } from '../../../../shared/model/visit'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { facing, ringVector, rowVector } from '../../../../shared/rules/seats/seat-vector'
import { seatViolations } from '../../../../shared/rules/seats/seat-violations'
import { anItem, aPerson, aRecord, aVisit } from '../../../builders/visit'

describe('who sits where in a row', () => {
  it('foreign affairs: the right is senior (涉外, 以右为尊)', () => {
    expect(rowVector(7, 'right')).toEqual([7, 5, 3, 1, 2, 4, 6])
  })

  it('Chinese domestic podium: the left is senior, seen from the hall (主席台, 以左为尊)', () => {
    expect(rowVector(7, 'left')).toEqual([6, 4, 2, 1, 3, 5, 7])
    expect(facing(rowVector(7, 'left'))).toEqual([7, 5, 3, 1, 2, 4, 6])
    expect(facing(rowVector(6, 'left'))).toEqual([5, 3, 1, 2, 4, 6])
  })

  it('around a table the first guest is at the right of the host, the second at the left (dinner, foreign affairs)', () => {
    expect(ringVector(6, 'right')).toEqual([1, 3, 5, 6, 4, 2])
  })
})

const guests = ['g1', 'g2', 'g3', 'g4', 'g5']
const hosts = ['h1', 'h2', 'h3']

function at(form: SeatingPlan['tables'][number]['form'], seats: number, given: object = {}) {
  const plan = aRecord<SeatingPlan>('plan', {
    title: { en: 'Plan' },
    profile: 'foreign-affairs',
    viewpoint: 'door',
    tables: [{ id: 'table', form, seats }],
    seats: [],
    constraints: [],
    ...given
  })
  const people = [
    ...guests.map((id) => aPerson(id, { order: `a${id.slice(1)}` })),
    ...hosts.map((id) => aPerson(id, { order: `a${id.slice(1)}`, side: 'hosts' }))
  ]
  const item = anItem('item', { participants: [{ person: 'g2', role: 'interpreter' }] })
  const visit = aVisit({ people, items: [item], seatingPlans: [plan] })
  return (ids: readonly string[]) => placeSeats(visit, plan, item, ids as readonly PersonId[])
}

const names = (seats: SeatingPlan['seats']) => seats.map(({ person }) => person)

it('talks: each side has its half by precedence, its interpreter last', () => {
  const { seats, standing } = at('talks', 8)([...hosts, ...guests])
  expect(names(seats)).toEqual(['g1', 'g3', 'g4', 'g5', 'h1', 'h2', 'h3'])
  expect(standing).toEqual(['g2'])
})

it('dinner: host first, then guest and host in turn', () => {
  expect(names(at('round', 8)([...guests, ...hosts]).seats)).toEqual(['h1', 'g1', 'h2', 'g3', 'h3', 'g4', 'g5', 'g2'])
})

it('a fixed seat is kept, and a seat kept free stays free', () => {
  const fixed = { kind: 'fixed', person: 'g5', table: 'table', position: 2 }
  const free = { table: 'table', position: 1, role: 'kept-free' }
  const { seats } = at('round', 8, { constraints: [fixed], seats: [free] })(guests)
  expect(seats[0]).toEqual(free)
  expect(seats[1]?.person).toBe('g5')
})

it('says who sits beside somebody from whom to keep apart', () => {
  const apart = { kind: 'apart', people: ['h1', 'g1'] }
  const plan = aRecord<SeatingPlan>('plan', {
    title: { en: 'Plan' },
    profile: 'dinner',
    viewpoint: 'door',
    tables: [{ id: 'table', form: 'round', seats: 4 }],
    seats: at('round', 4)(['h1', 'g1', 'h2']).seats,
    constraints: [apart as never]
  })
  expect(seatViolations(plan, 'right', ['g9' as PersonId])).toEqual([
    { kind: 'not-apart', people: ['h1', 'g1'] },
    { kind: 'without-chair', person: 'g9' }
  ])
})

it('nobody is seated twice, nobody lost, and the order of the list does not matter', () => {
  const forms = fc.constantFrom('talks', 'round', 'long', 'podium', 'signing', 'armchairs', 'head-table', 'photograph' as const)
  fc.assert(
    fc.property(forms, fc.integer({ min: 1, max: 10 }), fc.shuffledSubarray([...guests, ...hosts]), (form, seats, ids) => {
      const place = at(form as 'talks', seats)
      const placed = place(ids)
      expect([...names(placed.seats), ...placed.standing].sort()).toEqual([...ids].sort())
      expect(place([...ids].reverse())).toEqual(placed)
    })
  )
})
