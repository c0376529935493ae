import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import { followPrecedence } from '../../../../shared/commands/follow-precedence'
import { defaultOffice } from '../../../../shared/model/default-office'
import type { Item, Person, SeatingPlan, Visit } from '../../../../shared/model/visit'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { profileOfPlan } from '../../../../shared/rules/seats/profile-of-plan'
import { rowVector } from '../../../../shared/rules/seats/seat-vector'
import { seatView, type Viewpoint } from '../../../../shared/rules/seats/seat-view'
import { seatViolations } from '../../../../shared/rules/seats/seat-violations'
import { seatWhy } from '../../../../shared/rules/seats/seat-why'
import { anItem, aPerson, aRecord, aSide, aVisit } from '../../../builders/visit'

const office = defaultOffice
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

type Setting = { readonly visit: Visit; readonly plan: SeatingPlan; readonly item: Item }

function setting(ids: readonly string[], tables: readonly object[], given: object = {}): Setting {
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
function seen({ visit, plan, item }: Setting, viewpoint: Viewpoint = plan.viewpoint): readonly (readonly string[])[] {
  const placed = placeSeats(visit, office, plan, item)
  return shown(plan, placed.seats, viewpoint)
}

function shown(plan: SeatingPlan, seats: SeatingPlan['seats'], viewpoint: Viewpoint): readonly (readonly string[])[] {
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

const talkers = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'GI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HI']
const talks = setting(talkers, [{ form: 'talks', seats: 14 }], { profile: 'foreign-affairs' })

describe('worked examples', () => {
  it('talks, 会谈 (Chinese foreign affairs practice: guests face the door, heads in the middle, interpreter at the left hand, others in turn right and left)', () => {
    expect(seen(talks)).toEqual([
      ['G6', 'G4', 'G2', 'G1', 'GI', 'G3', 'G5'],
      ['H5', 'H3', 'HI', 'H1', 'H2', 'H4', 'H6']
    ])
  })

  it('talks with the interpreter behind (United Kingdom and United States practice): the head’s left hand is number 3', () => {
    const behind = { ...profileOfPlan(office, talks.plan), id: 'own', interpreter: 'behind-head' as const }
    const own = { ...office, seatProfiles: [behind] }
    const tables = [
      { id: 't1', form: 'talks' as const, seats: 12 },
      { id: 't2', form: 'rows' as const, seats: 2 }
    ]
    const plan = { ...talks.plan, profile: 'own', tables }
    const { seats } = placeSeats(talks.visit, own, plan, talks.item)
    const row = (positions: readonly number[]) =>
      positions.map((position) => seats.find((seat) => seat.table === 't1' && seat.position === position)?.person)
    expect(row(rowVector(6, 'right'))).toEqual(['g5', 'g3', 'g1', 'g2', 'g4', 'g6'])
    expect(seats.filter(({ table }) => table === 't2').map((seat) => seat.person)).toEqual(['gi', 'hi'])
  })

  it('armchairs, 会见 (Chinese foreign affairs practice: guest at the host’s right, suites outward by rank, interpreters and note-takers behind)', () => {
    const tables = [
      { form: 'armchairs', seats: 8 },
      { form: 'rows', seats: 4 }
    ]
    const ids = ['G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3', 'H4', 'GI', 'HI', 'GN', 'HN']
    expect(seen(setting(ids, tables, { profile: 'foreign-affairs-armchairs' }))).toEqual([
      ['G4', 'G3', 'G2', 'G1', 'H1', 'H2', 'H3', 'H4'],
      ['GN', 'GI', 'HI', 'HN']
    ])
  })

  it('signing, 签字仪式 (host left, guest right as they sit, assistants outside, others stand behind by rank)', () => {
    const tables = [
      { form: 'signing', seats: 4 },
      { form: 'rows', seats: 6 }
    ]
    const ids = ['G1', 'G2', 'G3', 'H1', 'H2', 'H3', 'GA', 'HA']
    const plan = setting(ids, tables, { profile: 'foreign-affairs-signing', viewpoint: 'hall' })
    expect(seen(plan)).toEqual([
      ['GA', 'G1', 'H1', 'HA'],
      ['-', 'G3', 'G2', 'H2', 'H3', '-']
    ])
  })

  it('dinner, 宴请 (host faces the door, guest 1 at the right, guest 2 at the left, second host opposite with 3 and 4; interpreters count)', () => {
    const ids = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'GI', 'H1', 'H2', 'H3', 'H4', 'HI']
    expect(seen(setting(ids, [{ form: 'round', seats: 12 }], { profile: 'foreign-affairs-dinner' }))).toEqual([
      ['H1', 'G2', 'H3', 'G6', 'GI', 'G3', 'H2', 'G4', 'H4', 'G5', 'HI', 'G1']
    ])
  })

  it('dinner at a long table (the two hosts in the middle of the long sides, facing each other)', () => {
    const ids = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'H1', 'H2', 'H3', 'H4']
    expect(seen(setting(ids, [{ form: 'long', seats: 10 }], { profile: 'foreign-affairs-long' }))).toEqual([
      ['H3', 'G1', 'H1', 'G2', 'G5'],
      ['G6', 'G4', 'H2', 'G3', 'H4']
    ])
  })

  it('podium, 国内主席台 (Chinese domestic: the left is senior; of six the first two are in the middle)', () => {
    const ids = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
    const six = setting(ids, [{ form: 'podium', seats: 6 }], { profile: 'chinese-domestic', viewpoint: 'hall' })
    expect(seen(six)).toEqual([['H5', 'H3', 'H1', 'H2', 'H4', 'H6']])
    const five = setting(ids.slice(0, 5), [{ form: 'podium', seats: 5 }], { profile: 'chinese-domestic', viewpoint: 'hall' })
    expect(seen(five)).toEqual([['H5', 'H3', 'H1', 'H2', 'H4']])
  })

  it('the same podium by foreign affairs: profile switched, the hands change places', () => {
    const ids = ['H1', 'H2', 'H3', 'H4', 'H5']
    const switched = setting(ids, [{ form: 'podium', seats: 5 }], { profile: 'foreign-affairs-podium', viewpoint: 'hall' })
    expect(seen(switched)).toEqual([['H4', 'H2', 'H1', 'H3', 'H5']])
  })

  it('photograph, 合影 (host in the middle, guest 1 at the right, sides in turn, rows by rank)', () => {
    const tables = [
      { form: 'photograph', seats: 5 },
      { form: 'photograph', seats: 4 }
    ]
    const ids = ['G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3', 'GI', 'HI']
    const plan = setting(ids, tables, { profile: 'foreign-affairs-photograph', viewpoint: 'camera' })
    expect(seen(plan)).toEqual([
      ['H2', 'G1', 'H1', 'G2', 'H3'],
      ['GI', 'G4', 'G3', 'HI']
    ])
  })

  it('couples at dinner (Chinese foreign affairs practice: the hostess opposite, the guest’s wife at her right; nobody beside the own spouse)', () => {
    const ids = ['G1', 'GW', 'G2', 'G3', 'H1', 'HW', 'H2', 'H3']
    const [ring = []] = seen(setting(ids, [{ form: 'round', seats: 8 }], { profile: 'foreign-affairs-dinner' }))
    expect(ring).toEqual(['H1', 'G2', 'H3', 'GW', 'HW', 'G3', 'H2', 'G1'])
  })
})

describe('viewpoints', () => {
  it('from the door and from the hall a plan is seen half a turn round: near and far, left and right change places', () => {
    const [far = [], near = []] = seen(talks, 'door')
    expect(seen(talks, 'hall')).toEqual([[...near].reverse(), [...far].reverse()])
  })

  it('the camera sees a photograph as the hall does, and the door sees its mirror image', () => {
    const plan = setting(['G1', 'G2', 'H1', 'H2'], [{ form: 'photograph', seats: 4 }], { profile: 'foreign-affairs-photograph' })
    const [camera = []] = seen(plan, 'camera')
    expect(seen(plan, 'hall')).toEqual([camera])
    expect(seen(plan, 'door')).toEqual([[...camera].reverse()])
  })
})

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
