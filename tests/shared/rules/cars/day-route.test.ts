import { expect, it } from 'vitest'
import type { WallDate } from '../../../../shared/base/wall-time'
import { defaultOffice } from '../../../../shared/model/default-office'
import { dayRoute } from '../../../../shared/rules/cars/day-route'
import { routePath, routeSpots } from '../../../../shared/rules/cars/route-spots'
import { driveEstimate, transferMinutes } from '../../../../shared/rules/transfer-minutes'
import { aGroup, anItem, aPerson, aPlace, at, aVisit } from '../../../builders/visit'

const day = '2024-03-06' as WallDate
const places = [
  aPlace('hotel', { position: { latitude: 22.54, longitude: 114.06 } }),
  aPlace('hall', { order: 'a1', position: { latitude: 22.54, longitude: 114.16 } }),
  aPlace('theatre', { order: 'a2' })
]
const groups = [aGroup('main', { members: ['head'] })]
const people = [aPerson('head')]
const transfer = {
  from: 'hotel',
  to: 'hall',
  mode: 'car',
  walk: 3,
  boarding: 2,
  drive: 20,
  gate: 5,
  vehicles: [],
  seats: []
} as const

it('the route of a day goes through its places in the order of the hours, with what leads from each to the next', () => {
  const visit = aVisit({
    places,
    groups,
    people,
    items: [
      anItem('show', { place: 'theatre', groups: ['main'], time: at('2024-03-06T13:00') }),
      anItem('way', { kind: 'transfer', groups: ['main'], time: at('2024-03-06T09:00', { minutes: 40 }), transfer }),
      anItem('talks', { place: 'hall', groups: ['main'], time: at('2024-03-06T10:00') }),
      anItem('others', { place: 'hotel', time: at('2024-03-06T11:00') })
    ]
  })
  const { stops, legs } = dayRoute(visit, defaultOffice, day, 'main' as never)
  expect(stops.map(({ place }) => place)).toEqual(['hotel', 'hall', 'theatre'])
  expect(legs).toMatchObject([
    { kind: 'transfer', item: 'way', mode: 'car', minutes: 30, slack: 10 },
    { kind: 'missing', way: { kind: 'transfer-missing', items: ['talks', 'show'] } }
  ])
})

it('stops stand in rows, and the line to a new row never crosses a stop', () => {
  const cell = { width: 200, height: 100 }
  const spots = routeSpots(4, 3, cell)
  expect(spots.map(({ x, y }) => `${x},${y}`)).toEqual(['10,14', '210,14', '410,14', '10,114'])
  expect(routePath(spots[0], spots[1], cell)).toBe('M10 14H210')
  expect(routePath(spots[2], spots[3], cell)).toBe('M410 14H594V104H10V114')
})

it('a drive that nobody entered is estimated from distance and speed, longer in the peak hours', () => {
  const visit = aVisit({ places })
  const leaving = (clock: string) => Date.parse(`2024-03-06T${clock}:00+08:00`)
  const way = (clock: string) => ({ from: 'hotel' as never, to: 'hall' as never, leaving: leaving(clock) })
  const [noon, peak] = ['12:00', '08:00'].map((clock) => driveEstimate(visit, defaultOffice, way(clock)))
  expect(noon).toMatchObject({ kmPerHour: 30, factor: 1 })
  expect(noon?.km).toBeCloseTo(13.35, 1)
  expect([noon?.minutes, peak?.minutes]).toEqual([27, 41])
  const slow = { ...defaultOffice, thresholds: { ...defaultOffice.thresholds, 'drive-km-per-hour': 15 } }
  expect(driveEstimate(visit, slow, way('12:00'))?.minutes).toBe(54)
  expect(transferMinutes(visit, defaultOffice, { ...way('12:00'), people: 25 })).toMatchObject({
    finish: 2,
    walk: 5,
    boarding: 3,
    drive: 27,
    gate: 10,
    driveFrom: 'estimated'
  })
})
