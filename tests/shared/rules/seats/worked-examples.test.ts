import { describe, expect, it } from 'vitest'
import { placeSeats } from '../../../../shared/rules/seats/place-seats'
import { profileOfPlan } from '../../../../shared/rules/seats/profile-of-plan'
import { rowVector } from '../../../../shared/rules/seats/seat-vector'
import { office, seen, setting, talks } from './setting'

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
