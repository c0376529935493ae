import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PersonId, SeatingPlanId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import { followPrecedence } from '../../../../shared/commands/follow-precedence'
import { beginHistory, record, undo } from '../../../../shared/commands/history'
import { defaultOffice as office } from '../../../../shared/model/default-office'
import type { Visit } from '../../../../shared/model/visit'
import { carViolations } from '../../../../shared/rules/cars/car-violations'
import { findings } from '../../../../shared/rules/findings'
import { precedence } from '../../../../shared/rules/precedence'
import { ridesOf } from '../../../../shared/rules/rides-of'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { expectedAt, itemOfPlan } from '../../../../shared/rules/seats/plan-people'
import { profileOfPlan } from '../../../../shared/rules/seats/profile-of-plan'
import { rowVector } from '../../../../shared/rules/seats/seat-vector'
import { seatViolations } from '../../../../shared/rules/seats/seat-violations'
import { decodeExchange } from '../../../../shared/storage/exchange'

const file = new URL('../../../../assets/samples/moscow-shenzhen-2024.visit.json', import.meta.url)
const visit = read()
const plans = Object.values(visit.seatingPlans)
const person = 'head-asia-division' as PersonId

function read(): Visit {
  const decoded = decodeExchange(JSON.parse(readFileSync(file, 'utf8')))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
  return decoded.value.visit
}

const plan = (of: Visit, id: string) => {
  const found = of.seatingPlans[id as SeatingPlanId]
  const item = found && itemOfPlan(of, found.id)
  if (found === undefined || item === undefined) throw new Error(`no plan ${id} of an item`)
  return { plan: found, item }
}
const chairOf = (of: Visit, id: string) => {
  const seat = plan(of, id).plan.seats.find((one) => one.person === person)
  return seat && `${seat.table} ${seat.position}`
}

describe.each(plans.map(({ id }) => id))('%s of the Moscow sample', (id) => {
  it('seats everybody who is expected, by the rule, and breaks nothing', () => {
    const { plan: own, item } = plan(visit, id)
    const seated = own.seats.flatMap((seat) => seat.person ?? [])
    expect([...seated].sort()).toEqual(
      expectedAt(visit, office, own, item)
        .map((one) => one.id)
        .sort()
    )
    expect(placeSeats(visit, office, own, item).seats).toEqual(own.seats)
    expect(seatViolations(visit, office, own, item)).toEqual([])
  })
})

it('has plans for talks, signing, photograph and dinner', () => {
  expect(plans.map(({ tables }) => tables[0]?.form)).toEqual(['talks', 'signing', 'photograph', 'round'])
})

it('a rank changes the list and every plan in one step, and one undo takes all back', () => {
  const command = followPrecedence(visit, office, {
    kind: 'edit',
    collection: 'people',
    id: person,
    changes: { rank: 'head-of-department' }
  })
  const applied = apply(visit, command)
  if (!applied.ok) throw new Error('the rank was refused')
  const after = applied.value.visit
  const place = (of: Visit) =>
    precedence(of, visit.people[person]?.side ?? ('moscow' as never), office).findIndex((one) => one.id === person)
  const before = plans.map(({ id }) => chairOf(visit, id))
  expect({ place: place(visit), before }).toEqual({ place: 4, before: ['table 7', 'behind 4', 'front 10', 'table-1 6'] })
  // Second of the guests now: at the head's right, first behind the signatory, left of the host at dinner and in the picture.
  expect({ place: place(after), chairs: plans.map(({ id }) => chairOf(after, id)) }).toEqual({
    place: 1,
    chairs: ['table 2', 'behind 1', 'front 3', 'table-1 3']
  })
  for (const { id } of plans) {
    const { plan: own, item } = plan(after, id)
    expect(seatViolations(after, office, own, item).filter(({ kind }) => kind !== 'no-common-language')).toEqual([])
  }
  expect(undo(record(beginHistory(visit), command, applied.value))?.history.present).toBe(visit)
})

it('a rank changes the seats of its car in every transfer, and whoever was placed by hand stays', () => {
  const transport = 'deputy-head-transport' as PersonId
  const change = { kind: 'edit', collection: 'people', id: transport, changes: { rank: 'head-of-department' } } as const
  const seatsIn = (of: Visit) =>
    ridesOf(of).map(({ item }) => item.transfer?.seats.find((seat) => seat.person === transport)?.seat)
  const turned = (of: Visit) => {
    const applied = apply(of, followPrecedence(of, office, change))
    if (!applied.ok) throw new Error('the rank was refused')
    return applied.value.visit
  }
  const riding = seatsIn(visit).filter((seat) => seat !== undefined)
  expect([...new Set(riding)]).toEqual([2])
  const after = turned(visit)
  expect(seatsIn(after).filter((seat) => seat !== undefined)).toEqual(riding.map(() => 1))
  for (const { item } of ridesOf(after)) expect(carViolations(after, office, item)).toEqual([])

  const [ride] = ridesOf(visit)
  const byHand = ride?.item.transfer?.seats.map((seat) =>
    seat.person === transport ? { ...seat, seat: 4 } : seat.person === 'protocol-officer-moscow' ? { ...seat, seat: 2 } : seat
  )
  const item = { ...ride?.item, transfer: { ...ride?.item.transfer, seats: byHand } }
  const own = { ...visit, items: { ...visit.items, [String(item.id)]: item } } as Visit
  expect(seatsIn(turned(own))[0]).toBe(4)
})

it('a seat taken away is one finding, and it names the person', () => {
  const { plan: dinner } = plan(visit, 'dinner-plan')
  const seats = dinner.seats.filter((seat) => seat.person !== person)
  const without = { ...visit, seatingPlans: { ...visit.seatingPlans, [dinner.id]: { ...dinner, seats } } }
  const found = findings(without)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ kind: 'without-seat', items: ['official-dinner'], person, plan: 'dinner-plan' })
})

it('a seat taken away in a car is one finding, and it names the person', () => {
  const [ride] = ridesOf(visit)
  if (ride?.item.transfer === undefined) throw new Error('nobody rides')
  const seats = ride.item.transfer.seats.filter((seat) => seat.person !== person)
  const item = { ...ride.item, transfer: { ...ride.item.transfer, seats } }
  const found = findings({ ...visit, items: { ...visit.items, [item.id]: item } })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ kind: 'without-car-seat', items: [item.id], person, persons: [person] })
})

it('S. Cheremin stands at the right hand of Wang Shourui, and at the left where the left is senior (photograph, 合影: foreign affairs and Chinese domestic practice)', () => {
  const { plan: own, item } = plan(visit, 'photograph-plan')
  // From left to right as those who stand in it see it.
  const middle = (seniorSide: 'left' | 'right') => {
    const profile = { ...profileOfPlan(office, own), id: 'own', seniorSide }
    const { seats } = placeSeats(visit, { ...office, seatProfiles: [profile] }, { ...own, profile: 'own' }, item)
    const at = (position: number) => seats.find((seat) => seat.table === 'front' && seat.position === position)?.person
    return rowVector(10, seniorSide).slice(3, 7).map(at)
  }
  expect(middle('right')).toEqual(['deputy-head-department', 'wang-shourui', 'sergey-cheremin', 'director-foreign-affairs'])
  expect(middle('left')).toEqual(['director-foreign-affairs', 'sergey-cheremin', 'wang-shourui', 'deputy-head-department'])
})
