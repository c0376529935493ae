import { defaultOffice } from '../../../../shared/model/default-office'
import type { Item, Person, SeatingPlan, Visit } from '../../../../shared/model/visit'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { profileOfPlan } from '../../../../shared/rules/seats/profile-of-plan'
import { seatView, type Viewpoint } from '../../../../shared/rules/seats/seat-view'
import { anItem, aPerson, aRecord, aSide, aVisit } from '../../../builders/visit'

export const office = defaultOffice
const ranks = ['mayor', 'first-deputy-mayor', 'minister', 'head-of-department', 'deputy-head-of-department', 'head-of-division']

/** `G1` to `G6` and `H1` to `H6` by rank; `GI`, `HI` interpret, `GN`, `HN` take notes, `GA`, `HA` assist, `GW`, `HW` are spouses of the first. */
function person(id: string): Person {
  const host = id.startsWith('H')
  const number = Number(id.slice(1))
  return aPerson(id.toLowerCase(), {
    side: host ? 'hosts' : 'guests',
    order: `a${host ? 'H' : 'G'}${id.slice(1)}`.replace('aG', 'a1').replace('aH', 'a2'),
    languages: id.endsWith('I') ? ['ru', 'zh'] : host ? ['zh'] : ['ru'],
    ...(Number.isNaN(number) ? {} : { rank: ranks[number - 1] ?? 'officer', inPostSince: `20${10 + number}-01-01` }),
    ...(id.endsWith('W') ? { spouseOf: `${id.slice(0, 1).toLowerCase()}1` } : {})
  })
}

const roleOf: Readonly<Record<string, string>> = { I: 'interpreter', N: 'note-taker', A: 'assistant' }

export type Setting = { readonly visit: Visit; readonly plan: SeatingPlan; readonly item: Item }

export function setting(ids: readonly string[], tables: readonly object[], given: object = {}): Setting {
  const plan = aRecord<SeatingPlan>('plan', {
    title: { en: 'Plan' },
    profile: 'none',
    viewpoint: 'door',
    tables: tables.map((table, index) => ({ id: `t${index + 1}`, ...table })) as never,
    seats: [],
    constraints: [],
    ...given
  })
  const item = anItem('item', {
    seatingPlans: ['plan'],
    participants: ids.map((id) => ({ person: id.toLowerCase(), role: (roleOf[id.slice(1, 2)] ?? 'member') as 'member' }))
  })
  const city = { rankTable: 'city-government' }
  const sides = [aSide('guests', { ...city, head: 'g1' }), aSide('hosts', { ...city, role: 'host', head: 'h1' })]
  const known = [...new Set(['G1', 'H1', ...ids])]
  const visit = aVisit({ sides, people: known.map(person), items: [item], seatingPlans: [plan] })
  return { visit, plan: Object.values(visit.seatingPlans)[0] ?? plan, item: Object.values(visit.items)[0] ?? item }
}

/** Who sits where, row by row from the far one, from left to right for the viewer; a ring clockwise from the far side. */
export function seen({ visit, plan, item }: Setting, viewpoint: Viewpoint = plan.viewpoint): readonly (readonly string[])[] {
  const placed = placeSeats(visit, office, plan, item)
  return shown(plan, placed.seats, viewpoint)
}

export function shown(plan: SeatingPlan, seats: SeatingPlan['seats'], viewpoint: Viewpoint): readonly (readonly string[])[] {
  const profile = profileOfPlan(office, plan)
  return plan.tables.flatMap((table, index) => {
    const at = (position: number) =>
      seats.find((seat) => seat.table === table.id && seat.position === position)?.person?.toUpperCase() ?? '-'
    const view = seatView(table, profile, viewpoint, plan.tables[index - 1])
    if (view.kind === 'rows') return view.rows.map(({ positions }) => positions.map(at))
    const half = Math.floor(view.positions.length / 2)
    const ring = view.turned ? [...view.positions.slice(half), ...view.positions.slice(0, half)] : view.positions
    return [ring.map(at)]
  })
}

export const talkers = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'GI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HI']
export const talks = setting(talkers, [{ form: 'talks', seats: 14 }], { profile: 'foreign-affairs' })
