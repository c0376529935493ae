import { expect, test } from 'vitest'
import type { PersonId, SideId } from '../../../shared/base/id'
import { apply } from '../../../shared/commands/apply'
import { peopleOfTable } from '../../../shared/commands/intake/people-of-table'
import { guessColumns } from '../../../shared/commands/intake/table-columns'
import { lastOrderKey } from '../../../shared/commands/place-record'
import { aPerson, aVisit } from '../../builders/visit'

const ids = () => {
  const made = Array.from({ length: 20 }, (_, index) => `new-${index}` as PersonId).values()
  return () => made.next().value as PersonId
}
const side = 'guests' as SideId

test.each([
  [
    ['№', 'ФИО', 'Должность', 'Место работы', 'Телефон', 'E-mail', 'Паспорт'],
    [undefined, 'name', 'post', 'organisation', 'telephone', 'email', 'passport']
  ],
  [
    ['姓名', '职务', '单位', '手机', '饮食忌口', '备注'],
    ['name', 'post', 'organisation', 'telephone', 'diet', 'notes']
  ],
  [
    ['Last name', 'First name', 'Position', 'Company', '__proto__'],
    ['family', 'given', 'post', 'organisation', undefined]
  ],
  [
    ['Nom de famille', 'Prénom', 'Fonction', 'Organisme', 'Courriel'],
    ['family', 'given', 'post', 'organisation', 'email']
  ]
] as const)('headings are understood: %j', (headings, columns) => {
  expect(guessColumns(headings)).toEqual(columns)
})

test('whole names are parted as each language writes them', () => {
  const rows = [['Иванов Иван Иванович'], ['林晓明'], ['欧阳文'], ['Jean DUPONT'], ['DUPONT Jean'], ['Madonna']]
  const { people } = peopleOfTable({ rows, columns: ['name'], side, language: 'fr', after: 'a0', newId: ids() })
  expect(people.map(({ names }) => names)).toEqual([
    { ru: { family: 'Иванов', given: 'Иван', patronymic: 'Иванович' } },
    { zh: { family: '林', given: '晓明' } },
    { zh: { family: '欧阳', given: '文' } },
    { fr: { family: 'DUPONT', given: 'Jean' } },
    { fr: { family: 'DUPONT', given: 'Jean' } },
    { fr: { family: 'Madonna' } }
  ])
})

test('people come after those there are, in the order of the table, as one change', () => {
  const visit = aVisit({ people: [aPerson('first')] })
  const rows = [
    ['Lin', 'Head'],
    ['', ''],
    ['', 'Nobody'],
    ['Wang', 'Aide']
  ]
  const after = lastOrderKey(visit, 'people')
  const found = peopleOfTable({ rows, columns: ['family', 'post'], side, language: 'en', after, newId: ids() })
  expect(found.leftOut).toEqual([3])
  const commands = found.people.map((record) => ({ kind: 'add', collection: 'people', record }) as const)
  const applied = apply(visit, { kind: 'together', commands })
  if (!applied.ok) throw new Error(JSON.stringify(applied))
  const order = Object.values(applied.value.visit.people).sort((a, b) => (a.order < b.order ? -1 : 1))
  expect(order.map(({ names }) => names.en?.family)).toEqual(['first', 'Lin', 'Wang'])
})
