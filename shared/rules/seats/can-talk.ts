import type { Person, Visit } from '../../model/visit'

type Table = {
  readonly chairs: ReadonlyMap<string, Person>
  readonly beside: ReadonlyMap<string, readonly string[]>
  readonly interprets: (person: Person) => boolean
}

/** Whether two neighbours can talk: of one side, with a language in common, or with an interpreter near one of them. */
export function canTalk(visit: Visit, table: Table, one: string, other: string): boolean {
  const [first, second] = [table.chairs.get(one), table.chairs.get(other)]
  if (first === undefined || second === undefined) return true
  const host = (person: Person) => visit.sides[person.side]?.role === 'host'
  if (host(first) === host(second)) return true
  // Where nobody wrote down what somebody speaks nothing can be said against it.
  if (first.languages.length === 0 || second.languages.length === 0) return true
  if (first.languages.some((language) => second.languages.includes(language))) return true
  return isServed(table, one) || isServed(table, other)
}

/** An interpreter is heard two chairs away. */
function isServed({ chairs, beside, interprets }: Table, chair: string): boolean {
  const near = beside.get(chair) ?? []
  const within = [chair, ...near, ...near.flatMap((next) => beside.get(next) ?? [])]
  return within.some((key) => {
    const person = chairs.get(key)
    return person !== undefined && interprets(person)
  })
}
