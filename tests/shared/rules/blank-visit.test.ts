import { expect, test } from 'vitest'
import type { VisitId } from '../../../shared/base/id'
import type { WallDate } from '../../../shared/base/wall-time'
import type { Zone } from '../../../shared/base/zone'
import { blankVisit } from '../../../shared/rules/blank-visit'
import { decodeVisit } from '../../../shared/storage/decode-visit'

test('a blank visit is a valid one, with two sides and a group to put people into', () => {
  const visit = blankVisit({
    id: 'new' as VisitId,
    title: { fr: 'Délégation' },
    from: '2024-03-05' as WallDate,
    until: '2024-03-08' as WallDate,
    datesOpen: true,
    hostZone: 'Asia/Shanghai' as Zone,
    homeZone: 'Europe/Moscow' as Zone,
    language: 'fr',
    guests: { fr: 'Invités' },
    hosts: { fr: 'Hôtes' },
    mainGroup: { fr: 'Programme principal' },
    mainLetter: { fr: 'P' }
  })
  expect(decodeVisit(visit)).toEqual({ ok: true, value: visit })
  expect(visit.languages).toEqual(['fr', 'en', 'ru', 'zh'])
  expect(Object.values(visit.sides).map((side) => [side.role, side.zone])).toEqual([
    ['guest', 'Europe/Moscow'],
    ['host', 'Asia/Shanghai']
  ])
})
