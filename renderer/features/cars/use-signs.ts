import type { PersonId } from '../../../shared/base/id'
import { inOrder } from '../../../shared/rules/item-order'
import { personNumbers } from '../../../shared/rules/person-numbers'
import { precedence } from '../../../shared/rules/precedence'
import { useEditing } from '../records/use-editing'
import { useJudgement } from '../records/use-judgement'

/** How a person stands in a plan: the number of the list, which side, and whether it is an interpreter. */
export type Sign = { readonly number: string; readonly side: 'guest' | 'host' | 'third'; readonly interprets: boolean }

export function useSigns(): ReadonlyMap<PersonId, Sign> {
  const { visit } = useEditing()
  const { office } = useJudgement()
  const interpreters = new Set(
    Object.values(visit.items).flatMap(({ participants }) =>
      participants.flatMap(({ person, role }) => (role === 'interpreter' ? [person] : []))
    )
  )
  const signs = new Map<PersonId, Sign>()
  for (const { id, role } of inOrder(visit.sides)) {
    const people = precedence(visit, id, office)
    const numbers = personNumbers(people, role)
    for (const person of people) {
      signs.set(person.id, { number: numbers.get(person.id) ?? '', side: role, interprets: interpreters.has(person.id) })
    }
  }
  return signs
}
