import { expect, test } from 'vitest'
import { visitSummarySchema } from '../../../shared/backend/contract'
import { unpackProgramme } from '../../../shared/backend/packed-programme'
import { summaryOf } from '../../../shared/backend/summary-of'
import { defaultOffice } from '../../../shared/model/default-office'
import { anItem, aPerson, at, aVisit } from '../../builders/visit'

const savedAt = '2024-02-01T08:00:00Z'

test('says what the library shows: people of both sides, cities, findings, and the timed items in their order', () => {
  const visit = aVisit({
    people: [aPerson('head'), aPerson('aide'), aPerson('host', { side: 'hosts' })],
    items: [
      anItem('late', { kind: 'meal', time: at('2024-03-07T19:00') }),
      anItem('early', { time: at('2024-03-06T08:00'), shortTitle: { en: 'Early' }, peak: true }),
      anItem('open', { time: at('2024-03-06T12:00'), status: 'tentative' }),
      anItem('gone', { status: 'cancelled' }),
      anItem('waits', { time: { kind: 'unplaced', minutes: 30 } }),
      anItem('out', { kind: 'transfer', time: at('2024-03-20T09:00') })
    ]
  })
  const summary = summaryOf(visit, 7, savedAt, defaultOffice)
  expect(visitSummarySchema.parse(summary)).toEqual(summary)
  expect(summary).toMatchObject({ revision: 7, savedAt, guests: 2, hosts: 1, items: 6, findings: { block: 0, warn: 1, note: 0 } })
  expect(unpackProgramme(summary).map(({ title, weight }) => [title.en, weight])).toEqual([
    ['Early', 'peak'],
    ['open', 'outline'],
    ['late', 'meal'],
    ['out', 'journey']
  ])
})

test('names two hundred items at most, so that the header line stays short', () => {
  const items = Array.from({ length: 250 }, (_, index) => anItem(`item-${index}`))
  expect(unpackProgramme(summaryOf(aVisit({ items }), 1, savedAt, defaultOffice))).toHaveLength(200)
})

test('one illustrative value anywhere makes the visit illustrative', () => {
  expect(summaryOf(aVisit(), 1, savedAt, defaultOffice).illustrative).toBe(false)
  expect(
    summaryOf(aVisit({ people: [aPerson('head', { illustrative: ['telephone'] })] }), 1, savedAt, defaultOffice).illustrative
  ).toBe(true)
})
