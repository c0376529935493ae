import { expect, it } from 'vitest'
import { calendarEntries } from '../../../../renderer/features/publish/calendar-entries'
import type { Visit } from '../../../../shared/model/visit'
import { aGroup, anItem, aPerson, at, aVisit } from '../../../builders/visit'

const anna = aPerson('anna')
const versionOf = (members: readonly string[], ...items: ReturnType<typeof anItem>[]): Visit =>
  aVisit({ languages: ['en'], people: [anna], groups: [aGroup('main', { members })], items })
const inMain = { groups: ['main'] } as const
const talks = anItem('talks', { ...inMain, time: at('2024-03-06T09:00') })
const dinner = anItem('dinner', { ...inMain, time: at('2024-03-06T19:00') })
const lunch = anItem('lunch', { ...inMain, time: at('2024-03-06T12:00') })
const later = anItem('talks', { ...inMain, time: at('2024-03-06T11:00') })
const reader = { kind: 'person', person: anna } as const
const shown = (visit: Visit, ...earlier: Visit[]) =>
  calendarEntries(visit, reader, 'en', earlier).map(({ date, entries }) => [
    date,
    ...entries.map(({ id, status, hours }) => `${id} ${status} ${hours?.start}`)
  ])

it('what is gone stands in its place as it was seen last, cancelled', () => {
  expect(
    shown(versionOf(['anna'], lunch, dinner), versionOf(['anna'], talks, dinner), versionOf(['anna'], later, dinner))
  ).toEqual([['2024-03-06', 'talks cancelled 11:00', 'lunch confirmed 12:00', 'dinner confirmed 19:00']])
})

it('somebody who left a group finds all of it cancelled; what comes back is not', () => {
  const [first, second] = [versionOf(['anna'], talks), versionOf([], talks)]
  expect(shown(second, first)).toEqual([['2024-03-06', 'talks cancelled 09:00']])
  expect(shown(first, first, second)).toEqual([['2024-03-06', 'talks confirmed 09:00']])
})

it('a draft knows nothing of earlier ones', () => {
  expect(shown(versionOf(['anna'], lunch))).toEqual([['2024-03-06', 'lunch confirmed 12:00']])
})
