import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { VisitId } from '../../../shared/base/id'
import { addDays, clockOf, dateOf, daysBetween, type WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import { itemsInOrder } from '../../../shared/rules/item-order'
import { placedTime } from '../../../shared/rules/schedule'
import { integrityProblem } from '../../../shared/rules/visit-integrity'
import { visitOnNewDates } from '../../../shared/rules/visit-on-new-dates'
import { decodeExchange } from '../../../shared/storage/exchange'
import { anItem, at, aVisit } from '../../builders/visit'

const wish = { id: 'next' as VisitId, title: { en: 'Next year' }, from: '2025-05-20' as WallDate }

describe('a visit on new dates', () => {
  it('keeps every hour of the sample on the wall, whole days apart, also in another zone', () => {
    const decoded = decodeExchange(JSON.parse(readFileSync('assets/samples/moscow-shenzhen-2024.visit.json', 'utf8')))
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.refusal))
    const { visit } = decoded.value
    const days = daysBetween(visit.from, wish.from)
    for (const hostZone of [undefined, 'Asia/Urumqi' as Zone]) {
      const anew = visitOnNewDates(visit, { ...wish, hostZone })
      const walls = (of: typeof visit, by: number) =>
        itemsInOrder(of).flatMap(({ id }) => {
          const placed = placedTime(of, id)
          return placed === undefined ? [] : [`${id} ${addDays(dateOf(placed.startWall), by)} ${clockOf(placed.startWall)}`]
        })
      expect({ walls: new Set(walls(anew.visit, 0)), moved: anew.moved, problem: integrityProblem(anew.visit) }).toEqual({
        walls: new Set(walls(visit, days)),
        moved: [],
        problem: undefined
      })
    }
  })

  it('leaves behind what was done for the old visit', () => {
    const old = aVisit({
      state: 'closed',
      acceptedFindings: [{ key: 'rule a', by: 'Head', at: '2024-03-01T10:00:00Z', reason: 'Known' }],
      approvals: [{ kind: 'approves', post: { en: 'Minister' } }],
      items: [
        anItem('signing', {
          actual: { start: '2024-03-06T10:05' },
          requisites: [{ what: { en: 'Pens' }, kind: 'pen', ready: true }]
        })
      ]
    })
    const { visit } = visitOnNewDates(old, { ...wish, template: true })
    expect({
      state: visit.state,
      template: visit.template,
      accepted: visit.acceptedFindings,
      approvals: visit.approvals,
      items: Object.values(visit.items).map(({ actual, requisites }) => ({ actual, ready: requisites?.[0]?.ready }))
    }).toEqual({
      state: 'in-preparation',
      template: true,
      accepted: [],
      approvals: [],
      items: [{ actual: undefined, ready: false }]
    })
  })

  it('names an hour that the clock skips, and a journey that would arrive before it leaves', () => {
    const old = aVisit({
      items: [
        anItem('early', { time: at('2024-03-05T02:30') }),
        anItem('flight', {
          kind: 'flight',
          time: {
            kind: 'leg',
            start: '2024-03-06T09:00',
            startZone: 'Europe/Moscow',
            end: '2024-03-06T18:00',
            endZone: 'Asia/Shanghai'
          }
        })
      ]
    })
    const spring = visitOnNewDates(old, { ...wish, from: '2025-03-30' as WallDate, hostZone: 'Europe/Paris' as Zone })
    const west = visitOnNewDates(old, { ...wish, hostZone: 'Pacific/Auckland' as Zone })
    const east = visitOnNewDates(
      aVisit({
        items: [
          anItem('home', {
            kind: 'flight',
            time: {
              kind: 'leg',
              start: '2024-03-08T09:00',
              startZone: 'Asia/Shanghai',
              end: '2024-03-08T10:00',
              endZone: 'Europe/Moscow'
            }
          })
        ]
      }),
      { ...wish, hostZone: 'America/New_York' as Zone }
    )
    expect([spring.moved, west.moved, east.moved]).toEqual([
      [{ item: 'early', was: '2025-03-30T02:30', is: '2025-03-30T03:00' }],
      [{ item: 'flight', was: '2025-05-21T18:00', is: '2025-05-21T22:00' }],
      [{ item: 'home', was: '2025-05-23T10:00', is: '2025-05-23T22:00' }]
    ])
    expect(integrityProblem(east.visit)).toBeUndefined()
  })
})
