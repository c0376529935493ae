import { beforeAll, expect, it } from 'vitest'
import { type ChangeReading, changeWords } from '../../../../renderer/features/issues/change-words'
import { startWording } from '../../../../renderer/state/wording'
import type { Visit } from '../../../../shared/model/visit'
import { changesBetween } from '../../../../shared/rules/changes/changes-between'
import { anItem, aPerson, aPlace, at, aVisit } from '../../../builders/visit'

let words: Awaited<ReturnType<typeof startWording>>
beforeAll(async () => {
  words = await startWording('en')
  await words.loadNamespaces('versions')
})

const people = [aPerson('orlov'), aPerson('lin', { side: 'hosts' })]
const places = [aPlace('hotel'), aPlace('guesthouse')]
type Given = Parameters<typeof anItem>[1]
const withDinner = (given: Given): Visit =>
  aVisit({ people, places, items: [anItem('dinner', { place: 'hotel', participants: [], ...given })] })

function told(before: Visit, after: Visit) {
  const t = words.getFixedT('en', 'versions') as unknown as ChangeReading['t']
  const reading: ChangeReading = { before, after, language: 'en', t, nameOf: (id) => id, rankOf: () => 0 }
  return changesBetween(before, after).flatMap((change) => (change.kind === 'item' ? [changeWords(reading, change)] : []))
}

const plain = withDinner({})

it('tells another hour by both hours, and the day where that is another one too', () => {
  expect(told(plain, withDinner({ time: at('2024-03-06T10:00') }))).toEqual([
    { day: 'Wed 6 March', title: 'dinner', kind: 'time', was: '09:00–10:00', now: '10:00–11:00' }
  ])
  expect(told(plain, withDinner({ time: at('2024-03-07T09:00') }))).toEqual([
    { day: 'Thu 7 March', title: 'dinner', kind: 'time', was: 'Wed 6 March 09:00–10:00', now: 'Thu 7 March 09:00–10:00' }
  ])
})

it('tells a room alone as a room, and another place as a place', () => {
  const [hall] = told(plain, withDinner({ room: { en: 'Hall 3' } }))
  expect(hall).toMatchObject({ kind: 'room', was: '–', now: 'Hall 3' })
  const [place] = told(plain, withDinner({ place: 'guesthouse', room: { en: 'Hall 3' } }))
  expect(place).toMatchObject({ kind: 'place', was: 'hotel', now: 'guesthouse, Hall 3' })
})

it('tells what is cancelled by its hours, and what is new by all it has', () => {
  expect(told(plain, withDinner({ status: 'cancelled' }))).toMatchObject([
    { kind: 'cancelled', was: '09:00–10:00', now: 'cancelled' }
  ])
  expect(told(aVisit({ people, places }), withDinner({ status: 'tentative' }))).toMatchObject([
    { kind: 'new', was: '–', now: '09:00–10:00, hotel, tentative' }
  ])
  expect(told(plain, aVisit({ people, places }))).toMatchObject([
    { kind: 'removed', was: '09:00–10:00, hotel', now: 'no longer in the programme' }
  ])
})

it('keeps several changes of one item in one entry', () => {
  const after = withDinner({ time: at('2024-03-06T10:00'), title: { en: 'Banquet' } })
  expect(told(plain, after)).toEqual([
    { day: 'Wed 6 March', title: 'Banquet', kind: 'time, title', was: '09:00–10:00, dinner', now: '10:00–11:00, Banquet' }
  ])
})

it('names the day on which a flight leaves where it arrives under the next one', () => {
  const flight = (start: string) =>
    aVisit({
      people,
      items: [
        anItem('flight', {
          kind: 'flight',
          time: { kind: 'leg', start, startZone: 'Europe/Moscow', end: '2024-03-06T13:40', endZone: 'Asia/Shanghai' }
        })
      ]
    })
  expect(told(flight('2024-03-05T23:55'), flight('2024-03-05T23:35'))).toMatchObject([
    { day: 'Wed 6 March', was: 'Tue 5 March 23:55 – Wed 6 March 13:40', now: 'Tue 5 March 23:35 – Wed 6 March 13:40' }
  ])
})
