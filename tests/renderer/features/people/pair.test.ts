import { expect, it } from 'vitest'
import { pair } from '../../../../renderer/features/people/pair'
import type { PersonId } from '../../../../shared/base/id'
import { apply } from '../../../../shared/commands/apply'
import { aPerson, aVisit } from '../../../builders/visit'

const visit = aVisit({
  people: [
    aPerson('orlov', { counterpart: 'lin' }),
    aPerson('petrov', { order: 'a1', counterpart: 'chen' }),
    aPerson('lin', { order: 'a2', side: 'hosts', counterpart: 'orlov' }),
    aPerson('chen', { order: 'a3', side: 'hosts', counterpart: 'petrov' })
  ]
})

function counterparts(id: string, other: string | undefined) {
  const applied = apply(visit, pair(visit, id as PersonId, other as PersonId | undefined))
  if (!applied.ok) throw new Error(applied.refusal.kind)
  return Object.fromEntries(Object.values(applied.value.visit.people).map((person) => [person.id, person.counterpart]))
}

it('pairs two people and frees those whom either leaves', () => {
  expect(counterparts('orlov', 'chen')).toEqual({ orlov: 'chen', chen: 'orlov', petrov: undefined, lin: undefined })
})

it('leaves both without a counterpart when one is taken away', () => {
  expect(counterparts('orlov', undefined)).toEqual({ orlov: undefined, lin: undefined, petrov: 'chen', chen: 'petrov' })
})
