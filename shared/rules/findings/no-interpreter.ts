import type { Language } from '../../base/language'
import type { Item, Visit } from '../../model/visit'
import type { Reported } from '../finding'

/** Pairs of languages between which an item needs interpreting and no interpreter named there speaks both. */
export function noInterpreter(visit: Visit): readonly Reported[] {
  const found: Reported[] = []
  for (const item of Object.values(visit.items)) {
    if (item.interpretation === undefined || item.status === 'cancelled') continue
    for (const languages of pairs(item.interpretation)) {
      if (!speaksBoth(visit, item, languages)) found.push({ kind: 'no-interpreter', items: [item.id], languages })
    }
  }
  return found
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
