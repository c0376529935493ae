import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import type { Visit } from '../../../shared/model/visit'
import { owed } from '../../../shared/rules/owed'
import { decodeExchange, encodeExchange } from '../../../shared/storage/exchange'
import { aGroup, anItem, aPerson, at, aVisit } from '../../builders/visit'

const people = ['anna', 'boris', 'vera'].map((id, index) => aPerson(id, { order: `a${index}` }))

function version(
  number: number,
  items: Parameters<typeof anItem>[1][],
  given: { people?: typeof people; members?: string[] } = {}
) {
  const visit = aVisit({
    people: given.people ?? people,
    groups: [aGroup('main', { members: given.members ?? ['anna', 'boris'] })],
    items: items.map((item, index) => anItem(`item-${index}`, { groups: ['main'], time: at(`2024-03-06T1${index}:00`), ...item }))
  })
  return { number, visit }
}

function draftOf({ visit }: { visit: Visit }, handed: Readonly<Record<string, readonly number[]>>): Visit {
  const entries = Object.entries(handed).map(([person, issues]) => ({
    person,
    language: 'en',
    channel: 'paper',
    handedOver: issues.map((issue) => ({ issue, at: '2024-02-01T08:00:00Z' }))
  }))
  return { ...visit, distribution: entries as never }
}

const brief = (draft: Visit, versions: readonly { number: number; visit: Visit }[]) =>
  owed(draft, versions).map(({ person, owes, holds, items, gone }) => [person, owes, holds, items.length, gone])

const [one, two, three] = [version(1, [{}, {}]), version(2, [{ room: { en: '2' } }, {}]), version(3, [{}, {}])]

test('before the first issue nothing is owed to anybody', () => {
  expect(owed(one.visit, [])).toEqual([])
})

test('whoever holds none is owed the whole programme, unless there is nothing in it', () => {
  expect(brief(draftOf(one, {}), [one])).toEqual([
    ['anna', 'new', undefined, 2, false],
    ['boris', 'new', undefined, 2, false],
    ['vera', 'nothing', undefined, 0, false]
  ])
})

test('the rest is measured against the issue that each was handed last', () => {
  expect(brief(draftOf(two, { anna: [1], boris: [1, 2] }), [one, two])).toEqual([
    ['anna', 'changed', 1, 1, false],
    ['boris', 'nothing', 2, 0, false],
    ['vera', 'nothing', undefined, 0, false]
  ])
})

test('what changed and changed back between is owed to nobody but who saw it', () => {
  expect(brief(draftOf(three, { anna: [1], boris: [2] }), [one, two, three]).slice(0, 2)).toEqual([
    ['anna', 'nothing', 1, 0, false],
    ['boris', 'changed', 2, 1, false]
  ])
})

test('somebody who joins what others hold already is owed the whole programme', () => {
  const joined = version(2, [{}, {}], { members: ['anna', 'boris', 'vera'] })
  expect(brief(draftOf(joined, { anna: [1], boris: [1], vera: [1] }), [one, joined])).toEqual([
    ['anna', 'nothing', 1, 0, false],
    ['boris', 'nothing', 1, 0, false],
    ['vera', 'new', 1, 2, false]
  ])
})

test('somebody who left the visit is owed every cancellation, though the entry on the list is gone', () => {
  const without = version(2, [{}, {}], { people: people.slice(0, 1).concat(people.slice(2)), members: ['anna'] })
  expect(brief(draftOf(without, { anna: [1] }), [one, without])).toEqual([
    ['anna', 'nothing', 1, 0, false],
    ['vera', 'nothing', undefined, 0, false],
    ['boris', 'changed', 1, 2, true]
  ])
})

test('whoever left is owed the cancellation until it is noted as handed over', () => {
  const left = version(2, [{}, {}], { people: people.slice(1), members: ['boris'] })
  const later = version(3, [{}, {}], { people: people.slice(1), members: ['boris'] })
  const noted = apply(draftOf(left, { boris: [1, 2] }), {
    kind: 'hand-over',
    people: ['anna' as PersonId],
    issue: 2,
    at: '2024-02-02T08:00:00Z',
    left: [{ person: 'anna' as PersonId, language: 'ru' }]
  })
  if (!noted.ok) throw new Error(JSON.stringify(noted.refusal))
  const ofAnna = (draft: Visit) => brief(draft, [one, left, later]).filter(([person]) => person === 'anna')
  expect(ofAnna(left.visit)).toEqual([['anna', 'changed', 1, 2, true]])
  expect(ofAnna(noted.value.visit)).toEqual([['anna', 'nothing', 2, 0, true]])
  expect(owed(noted.value.visit, [one, left, later]).find(({ person }) => person === 'anna')?.language).toBe('ru')
  const kept = decodeExchange(JSON.parse(encodeExchange({ visit: noted.value.visit, issues: [] })))
  expect(kept.ok && kept.value.visit.distribution.map(({ person, language }) => [person, language])).toEqual([
    ['boris', 'en'],
    ['anna', 'ru']
  ])
})
