// How long does it take to seat 300 guests at 30 round tables with 100 constraints? Against seating them without any.
import type { PersonId } from '../../shared/base/id'
import { defaultOffice } from '../../shared/model/default-office'
import type { SeatingPlan } from '../../shared/model/visit'
import { placeSeats } from '../../shared/rules/seats/place-seats'
import { seatViolations } from '../../shared/rules/seats/seat-violations'
import { anItem, aPerson, aRecord, aSide, aVisit } from '../builders/visit'
import { type Figure, type Measure, median } from './measuring/figure'

const turns = 7
const count = 300

export const measure: Measure = async () => {
  const free: number[] = []
  const bound: number[] = []
  let broken = 0
  for (let turn = 0; turn < turns; turn += 1) {
    const { visit, plan, item } = dinner()
    free.push(timeOf(() => placeSeats(visit, defaultOffice, { ...plan, constraints: [] }, item)))
    let seats: SeatingPlan['seats'] = []
    bound.push(
      timeOf(() => {
        seats = placeSeats(visit, defaultOffice, plan, item).seats
      })
    )
    broken = seatViolations(visit, defaultOffice, { ...plan, seats }, item).filter(({ kind }) => kind.startsWith('not-')).length
  }
  const against = { name: 'without constraints', value: median(free) }
  return [
    {
      name: `300 guests seated with 100 constraints, ${broken} of them broken`,
      value: median(bound),
      unit: 'ms',
      against,
      goal: 1000
    }
  ] satisfies Figure[]
}

function dinner() {
  const ranks = defaultOffice.rankTables[0]?.ranks ?? []
  const people = Array.from({ length: count }, (_, index) =>
    aPerson(`p${index}`, {
      side: index % 2 === 0 ? 'guests' : 'hosts',
      order: `b${String(index).padStart(4, '0')}`,
      rank: ranks[Math.floor((index / count) * ranks.length)]?.code ?? 'officer',
      languages: [index % 2 === 0 ? 'ru' : 'zh', ...(index % 3 === 0 ? (['en'] as const) : [])]
    })
  )
  const constraints = Array.from({ length: 100 }, (_, index) => ({
    kind: index % 2 === 0 ? ('apart' as const) : ('together' as const),
    people: [`p${(index * 3 + 2) % count}`, `p${(index * 3 + 4) % count}`] as unknown as PersonId[]
  }))
  const plan = aRecord<SeatingPlan>('plan', {
    title: { en: 'Dinner' },
    profile: 'foreign-affairs-dinner',
    viewpoint: 'door',
    tables: Array.from({ length: 30 }, (_, index) => ({ id: `t${index + 1}`, form: 'round' as const, seats: 10 })),
    seats: [],
    constraints
  })
  const sides = [
    aSide('guests', { rankTable: 'city-government' }),
    aSide('hosts', { role: 'host', rankTable: 'city-government' })
  ]
  const item = anItem('dinner', {
    seatingPlans: ['plan'],
    participants: people.map(({ id }) => ({ person: id, role: 'member' as const }))
  })
  return { visit: aVisit({ sides, people, items: [item], seatingPlans: [plan] }), plan, item }
}

function timeOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
