import { expect, test } from 'vitest'
import type { PersonId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import type { Command } from '../../../shared/commands/command'
import { beginHistory, record, undo } from '../../../shared/commands/history'
import type { Visit } from '../../../shared/model/visit'
import { anItem, aPerson, aVisit } from '../../builders/visit'

const handed = { issue: 1, at: '2024-02-01T08:00:00Z' }
const accepted = (key: string) => ({ key, by: 'Me', at: '2024-02-01T08:00:00Z', reason: 'Seen' })

function applied(visit: Visit, command: Command): Visit {
  const result = apply(visit, command)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.visit
}

const issue = aVisit({
  people: [aPerson('anna')],
  items: [anItem('talks'), anItem('dinner')],
  purpose: { en: 'Trade' },
  acceptedFindings: [accepted('a'), accepted('b')]
})
const draft = aVisit({
  people: [aPerson('anna', { telephone: '+7' }), aPerson('boris')],
  items: [anItem('talks', { title: { en: 'Late talks' } })],
  marking: { en: 'Restricted' },
  state: 'under-way',
  distribution: [
    { person: 'anna', language: 'ru', channel: 'paper', handedOver: [handed] },
    { person: 'boris', language: 'ru', channel: 'stick', handedOver: [handed] }
  ],
  acceptedFindings: [{ ...accepted('b'), by: 'Somebody else' }]
})

test('restoring puts the content of the issue in place of the draft’s, and keeps what the office did since', () => {
  const restored = applied(draft, { kind: 'restore', number: 1, content: issue })
  expect(restored).toEqual({
    ...issue,
    state: 'under-way',
    distribution: [draft.distribution[0]],
    acceptedFindings: [draft.acceptedFindings[0], issue.acceptedFindings[0]]
  })
})

test('restoring is one step that undo takes back without any loss', () => {
  const command: Command = { kind: 'restore', number: 1, content: issue }
  const result = apply(draft, command)
  if (!result.ok) throw new Error('refused')
  expect(undo(record(beginHistory(draft), command, result.value))?.history.present).toBe(draft)
})

test('handing over notes issue and moment, and puts whoever is missing on the list', () => {
  const visit = aVisit({ people: [aPerson('anna', { native: 'zh' }), aPerson('boris')], distribution: [] })
  const people = ['anna', 'boris'] as PersonId[]
  const once = applied(visit, { kind: 'hand-over', people, issue: 1, at: handed.at, channel: 'stick' })
  const twice = applied(once, { kind: 'hand-over', people: people.slice(0, 1), issue: 2, at: '2024-02-02T08:00:00Z' })
  expect(twice.distribution).toEqual([
    { person: 'anna', language: 'zh', channel: 'stick', handedOver: [handed, { issue: 2, at: '2024-02-02T08:00:00Z' }] },
    { person: 'boris', language: 'ru', channel: 'stick', handedOver: [handed] }
  ])
})

test('nothing is handed to somebody who is not in the visit', () => {
  const people = ['nobody'] as PersonId[]
  expect(apply(aVisit(), { kind: 'hand-over', people, issue: 1, at: handed.at })).toMatchObject({
    refusal: { kind: 'no-such-record' }
  })
})
