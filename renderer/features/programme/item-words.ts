import type { Language } from '../../../shared/base/language'
import { type LocalizedText, readText } from '../../../shared/base/localized-text'
import type { Item, Person, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { peopleOfItem } from '../../../shared/rules/people-of-item'
import { personName } from '../../../shared/rules/person-name'
import { listed } from '../../ui/listed'

/** The parts of a visit from which an item's line is worded; an edit of another item leaves them as they were. */
type Vocabulary = Pick<Visit, 'people' | 'places' | 'groups' | 'vehicles' | 'languages'>

export type ItemWords = {
  readonly read: (text: LocalizedText | undefined) => string
  readonly person: (id: string) => string
  readonly place: (item: Item) => string
  readonly letters: (item: Item) => readonly { readonly id: string; readonly letter: string; readonly rank: number }[]
  readonly who: (item: Item) => { readonly names: readonly string[]; readonly others: number }
  readonly cars: (item: Item) => readonly string[]
  /** Several names, or parts of one whole, in one line. */
  readonly list: (texts: readonly string[], of?: 'names' | 'parts') => string
}

/** Roles that are named in a row, the gravest first; others are only counted. */
const named: readonly Item['participants'][number]['role'][] = [
  'signatory',
  'head',
  'counterpart',
  'speaker',
  'moderator',
  'greeter',
  'responsible'
]

/** Characters that two names may take together. */
const roomForNames = 36

/** Words an item's line in the language of the interface. */
export function itemWords(visit: Vocabulary, language: Language): ItemWords {
  const read = (text: LocalizedText | undefined): string => readText(text, language, visit.languages)?.text ?? ''
  const groups = inOrder(visit.groups)
  const person = (id: string): string => {
    const found = visit.people[id as keyof Visit['people']]
    return found === undefined ? '' : nameInRow(found, language, visit.languages, read)
  }
  const placeName = (id: string | undefined): string => {
    const found = id === undefined ? undefined : visit.places[id as keyof Visit['places']]
    return read(found?.shortName ?? found?.name)
  }
  return {
    read,
    person,
    place: (item) =>
      item.transfer === undefined
        ? listed([placeName(item.place), read(item.room)].filter(Boolean), language, 'parts')
        : [placeName(item.transfer.from), placeName(item.transfer.to)].join(' – '),
    letters: (item) =>
      groups.flatMap((group, rank) =>
        item.groups.includes(group.id) ? [{ id: group.id, letter: read(group.letter), rank }] : []
      ),
    who: (item) => {
      const leading = item.participants
        .filter((entry) => named.includes(entry.role))
        .sort((a, b) => named.indexOf(a.role) - named.indexOf(b.role))
      const people = [...new Set(leading.map((entry) => entry.person))].map(person)
      const everybody = peopleOfItem(visit as Visit, item)
      // Two names where both are short; a function of many words stands alone.
      const names = people.slice(0, `${people[0] ?? ''}${people[1] ?? ''}`.length > roomForNames ? 1 : 2)
      return { names, others: everybody.size - names.length }
    },
    cars: (item) => (item.transfer?.vehicles ?? []).map((id) => read(visit.vehicles[id as keyof Visit['vehicles']]?.name)),
    list: (texts, of) => listed(texts, language, of)
  }
}

function nameInRow(
  person: Person,
  language: Language,
  documentLanguages: readonly Language[],
  read: (text: LocalizedText | undefined) => string
): string {
  return personName(person, language, 'running', documentLanguages) ?? read(person.function ?? person.shortPost ?? person.post)
}
