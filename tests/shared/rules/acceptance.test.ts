import { expect, it } from 'vitest'
import { remedies } from '../../../shared/advice/remedies'
import { suppliesFor } from '../../../shared/advice/supplies-for'
import { apply } from '../../../shared/commands/apply'
import { defaultOffice } from '../../../shared/model/default-office'
import type { Room } from '../../../shared/model/visit'
import { findingKey } from '../../../shared/rules/finding'
import { findings, openFindings } from '../../../shared/rules/findings'
import { aGroup, anItem, aPerson, aPlace, aRecord, at, aVisit } from '../../builders/visit'

const seventeen = Array.from({ length: 17 }, (_, index) => `guest-${String(index + 1).padStart(2, '0')}`)
const written = { by: 'Protocol', at: '2024-03-01T08:00:00Z', reason: 'Two halves of one reception' }

function clashOf(members: readonly string[], acceptedFindings: readonly object[] = []) {
  return aVisit({
    people: members.map((id) => aPerson(id, { order: `a${id.slice(-2)}` })),
    groups: [aGroup('main', { members: [...members] }), aGroup('second', { members: [...members], order: 'a1' })],
    items: [anItem('one', { groups: ['main'] }), anItem('two', { groups: ['second'] })],
    acceptedFindings: acceptedFindings as never
  })
}

it('two items that want seventeen people at once are one finding, which names them all', () => {
  const [finding, ...others] = findings(clashOf(seventeen))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ kind: 'person-in-two-places', person: 'guest-01', persons: seventeen })
})

it('a finding keeps its name when others come to be concerned', () => {
  const keys = [clashOf(seventeen.slice(0, 2)), clashOf(seventeen)].map((visit) => findings(visit).map(findingKey))
  expect(keys).toEqual([['person-in-two-places/one/two'], ['person-in-two-places/one/two']])
})

it('what was accepted for some people is open again when it concerns another', () => {
  const accepted = [{ key: 'person-in-two-places/one/two', people: seventeen.slice(0, 2), ...written }]
  const open = [clashOf(seventeen.slice(0, 2), accepted), clashOf(seventeen.slice(0, 3), accepted)].map((visit) =>
    openFindings(visit)
  )
  expect(open.map((found) => found.length)).toEqual([0, 1])
})

it('people each of whom was accepted under a name of their own stay accepted together', () => {
  const accepted = seventeen.slice(0, 2).map((id) => ({ key: `person-in-two-places/${id}/one/two`, ...written }))
  const open = [clashOf(seventeen.slice(0, 2), accepted), clashOf(seventeen.slice(0, 3), accepted)].map((visit) =>
    openFindings(visit)
  )
  expect(open.map((found) => found.length)).toEqual([0, 1])
})

it('one click mends the clash of all seventeen', () => {
  const visit = clashOf(seventeen)
  const [finding] = findings(visit)
  if (finding === undefined) throw new Error('nothing was found')
  const offered = remedies(finding, visit, defaultOffice, suppliesFor('new-item'))
  expect(offered.map(({ kind }) => kind)).toEqual(['move-after', 'take-all-out'])
  for (const { command } of offered) {
    const mended = apply(visit, command)
    expect(mended.ok && findings(mended.value.visit)).toEqual([])
  }
})

it('whoever leaves the visit leaves the acceptance too, which stays for the others', () => {
  const accepted = [{ key: 'person-in-two-places/one/two', people: seventeen.slice(0, 3), ...written }]
  const left = apply(clashOf(seventeen.slice(0, 3), accepted), { kind: 'remove', collection: 'people', ids: ['guest-02'] })
  if (!left.ok) throw new Error(left.refusal.kind)
  expect(left.value.visit.acceptedFindings[0]?.people).toEqual(['guest-01', 'guest-03'])
  expect(openFindings(left.value.visit)).toEqual([])
})

const nights = { from: '2024-03-06', until: '2024-03-09' }
const flight = anItem('flight', {
  kind: 'flight',
  groups: ['main'],
  time: { kind: 'leg', start: '2024-03-04T23:55', startZone: 'Europe/Moscow', end: '2024-03-05T13:40', endZone: 'Asia/Shanghai' }
})

function arrivalOf(members: readonly string[], acceptedFindings: readonly object[] = []) {
  return aVisit({
    people: members.map((id) => aPerson(id, { order: `a${id.slice(-2)}`, diet: { asked: '2024-02-01', answered: false } })),
    groups: [aGroup('main', { members: [...members] })],
    places: [aPlace('hotel')],
    rooms: members.map((id) => aRecord<Room>(`room-${id}`, { place: 'hotel', occupants: [id], ...nights })),
    items: [flight, anItem('lunch', { kind: 'meal', groups: ['main'], time: at('2024-03-07T12:00') })],
    acceptedFindings: acceptedFindings as never
  })
}

it('whoever lands together with rooms from another day is one finding, and so are all who have not said what they eat', () => {
  const visit = arrivalOf(seventeen)
  const several = findings(visit).filter(({ kind }) => kind === 'nights-differ' || kind === 'diet-unanswered')
  expect(several.map(findingKey)).toEqual(['nights-differ/flight/arrival/2024-03-06', 'diet-unanswered'])
  for (const finding of several) {
    expect(finding).toMatchObject({ person: 'guest-01', persons: seventeen })
    const [remedy] = remedies(finding, visit, defaultOffice, suppliesFor('new-item'))
    const mended = remedy && apply(visit, remedy.command)
    expect(mended?.ok && findings(mended.value.visit).map(findingKey)).not.toContain(findingKey(finding))
  }
})

it('nights and diets that were accepted person by person stay accepted together', () => {
  const accepted = seventeen
    .slice(0, 2)
    .flatMap((id) => [`nights-differ/${id}/arrival`, `diet-unanswered/${id}`].map((key) => ({ key, ...written })))
  const open = [arrivalOf(seventeen.slice(0, 2), accepted), arrivalOf(seventeen.slice(0, 3), accepted)].map((visit) =>
    openFindings(visit).filter(({ kind }) => kind === 'nights-differ' || kind === 'diet-unanswered')
  )
  expect(open.map((found) => found.length)).toEqual([0, 2])
})
