import type { PersonId } from '../../../shared/base/id'
import type { Office } from '../../../shared/model/office'
import { personName } from '../../../shared/rules/person-name'
import { personNumbers } from '../../../shared/rules/person-numbers'
import { precedence } from '../../../shared/rules/precedence'
import type { Editing } from '../records/use-editing'

/** How people stand in plans and lists: by the number of the list and as a card says it. */
export type PeopleWords = {
  readonly numberOf: (id: PersonId) => string
  readonly shortName: (id: PersonId) => string
}

export function peopleWords({ visit, language, read }: Editing, office: Office): PeopleWords {
  const numbers = new Map(
    Object.values(visit.sides).flatMap((side) => [...personNumbers(precedence(visit, side.id, office), side.role)])
  )
  return {
    numberOf: (id) => numbers.get(id) ?? '',
    shortName: (id) => {
      const person = visit.people[id]
      if (person === undefined) return ''
      return (
        personName(person, language, 'running', visit.languages) ??
        (read(person.shortPost) || read(person.function) || read(person.post))
      )
    }
  }
}
