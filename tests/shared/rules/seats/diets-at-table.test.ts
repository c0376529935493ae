import { expect, it } from 'vitest'
import type { SeatingPlan } from '../../../../shared/model/visit'
import { dietsAtTable } from '../../../../shared/rules/seats/diets-at-table'
import { anItem, aPerson, aRecord, aVisit } from '../../../builders/visit'

const noFish = { diet: { answered: true, needs: { en: 'no fish' } } }
const people = [aPerson('one', noFish), aPerson('two', { diet: { answered: true } }), aPerson('three', noFish)]
const plan = aRecord<SeatingPlan>('plan', {
  title: { en: 'Dinner' },
  profile: 'foreign-affairs-dinner',
  viewpoint: 'door',
  tables: ['first', 'second'].map((id) => ({ id, form: 'round', seats: 2 })),
  seats: [
    { table: 'first', position: 1, person: 'three' },
    { table: 'first', position: 2, person: 'two' },
    { table: 'second', position: 1, person: 'one' }
  ],
  constraints: []
})

const dietsAt = (kind: 'meal' | 'talks', table?: string) => {
  const visit = aVisit({ people, items: [anItem('item', { kind, seatingPlans: ['plan'] })], seatingPlans: [plan] })
  const [item, own] = [Object.values(visit.items)[0], Object.values(visit.seatingPlans)[0]]
  return item === undefined || own === undefined ? [] : dietsAtTable(visit, item, own, table)
}

it('equal needs stand together in the order of the chairs, of one table or of all', () => {
  expect(dietsAt('meal')).toEqual([{ needs: { en: 'no fish' }, people: ['three', 'one'] }])
  expect(dietsAt('meal', 'second')).toEqual([{ needs: { en: 'no fish' }, people: ['one'] }])
})

it('talks need no kitchen', () => {
  expect(dietsAt('talks')).toEqual([])
})
