import { expect, it } from 'vitest'
import { folded } from '../../../../renderer/features/issues/folded-changes'
import type { ItemChange } from '../../../../shared/rules/changes/change'
import { changesBetween } from '../../../../shared/rules/changes/changes-between'
import { aGroup, anItem, aPerson, aVisit } from '../../../builders/visit'

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => anItem(id, { groups: ['main'] }))
const visit = (members: readonly string[], changed: Parameters<typeof anItem>[1] = {}) =>
  aVisit({
    people: [aPerson('anna'), aPerson('boris')],
    groups: [aGroup('main', { members: [...members] })],
    items: [anItem('first', { groups: ['main'], ...changed }), ...items]
  })
const changes = (after: ReturnType<typeof visit>) =>
  changesBetween(visit(['anna', 'boris']), after).filter((change): change is ItemChange => change.kind === 'item')

it('gathers the entries of somebody who left, and keeps apart what changed otherwise too', () => {
  const { single, alike } = folded(changes(visit(['anna'], { groups: ['main'], status: 'cancelled' })))
  expect(single.map(({ item }) => item)).toEqual(['first'])
  expect(alike.map((same) => same.map(({ item }) => item))).toEqual([['a', 'b', 'c', 'd', 'e']])
})

it('concerns only those who came or left, where nothing else is told', () => {
  expect(changes(visit(['anna'])).map(({ concerned }) => concerned)).toEqual(Array.from({ length: 6 }, () => ['boris']))
})
