import type { Language } from '../../base/language'
import type { Item, Person, Visit } from '../../model/visit'
import { attendance, type Bits, inBoth, peopleWho } from '../attendance'
import { besideTable } from '../beside-table'
import type { Reported } from '../finding'

/** Kinds at which the heads of two sides talk to each other. */
const conversations: ReadonlySet<Item['kind']> = new Set(['meeting', 'talks'])

/**
 * Pairs of languages between which an item needs interpreting and no interpreter named there speaks both. Where a
 * conversation does not say between which languages it is interpreted, the heads of the two sides say it by what they speak.
 */
export function noInterpreter(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  const report = (item: Item, languages: readonly Language[]) => {
    for (const pair of pairs(languages)) {
      if (!speaksBoth(visit, item, pair)) found.push({ kind: 'no-interpreter', items: [item.id], languages: pair })
    }
  }
  for (const item of Object.values(visit.items)) {
    if (item.interpretation !== undefined && item.status !== 'cancelled') report(item, item.interpretation)
  }
  const speakers = (['guest', 'host'] as const).map((role) =>
    peopleWho(visit, ({ side, languages }) => languages.length > 0 && visit.sides[side]?.role === role)
  )
  for (const { item, people } of attendance(visit)) {
    if (item.interpretation !== undefined || !conversations.has(item.kind)) continue
    report(item, languagesBetween(speakers.map((side) => headOf(visit, item, people, side))))
  }
  return found
}

/** The first of a side who leads the conversation. */
function headOf(visit: Visit, item: Item, people: Bits, side: Bits): Person | undefined {
  const beside = item.participants.flatMap(({ person, role }) => (besideTable.has(role) ? [person] : []))
  const id = inBoth(visit, people, side, beside.length + 1).find((person) => !beside.includes(person))
  return id === undefined ? undefined : visit.people[id]
}

function languagesBetween([guest, host]: readonly (Person | undefined)[]): readonly Language[] {
  if (guest === undefined || host === undefined) return []
  if (guest.languages.some((language) => host.languages.includes(language))) return []
  return [guest, host].flatMap(({ native, languages }) => native ?? languages[0] ?? [])
}

function pairs(languages: readonly Language[]): readonly (readonly [Language, Language])[] {
  return languages.flatMap((first, index) => languages.slice(index + 1).map((second) => [first, second] as const))
}

function speaksBoth(visit: Visit, item: Item, pair: readonly [Language, Language]): boolean {
  return item.participants.some(({ person, role }) => {
    const spoken = visit.people[person]?.languages ?? []
    return role === 'interpreter' && pair.every((language) => spoken.includes(language))
  })
}
