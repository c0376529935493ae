import type { FactId, GroupId, OrganisationId, PersonId, PlaceId } from '../../../shared/base/id'
import { languages } from '../../../shared/base/language'
import type { Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { personName } from '../../../shared/rules/person-name'
import type { Option } from '../../ui/option'
import type { ItemWords } from './item-words'

/** Choices of records by their names; every other spelling stands in the detail, so that typing any of them finds the record. */
export function placeOptions(visit: Visit, words: ItemWords): readonly Option<PlaceId>[] {
  return inOrder(visit.places).map((place) => ({
    id: place.id,
    words: words.read(place.name) || place.id,
    detail: others(place.name, words.read(place.name))
  }))
}

export function groupOptions(visit: Visit, words: ItemWords): readonly Option<GroupId>[] {
  return inOrder(visit.groups).map((group) => ({ id: group.id, words: words.read(group.name), detail: words.read(group.letter) }))
}

export function personOptions(visit: Visit, words: ItemWords): readonly Option<PersonId>[] {
  return inOrder(visit.people).map((person) => {
    const spellings = languages.flatMap((language) => {
      const name = person.names[language]
      const spelled = name === undefined ? undefined : personName({ ...person, names: { [language]: name } }, language, 'full')
      return [...(spelled === undefined ? [] : [spelled]), ...(name?.also ?? [])]
    })
    const own = words.person(person.id)
    const detail = [
      ...new Set([...spellings.filter((spelling) => spelling !== own), words.read(person.shortPost ?? person.post)])
    ]
    return { id: person.id, words: own || person.id, detail: detail.filter(Boolean).join(' · ') }
  })
}

export function organisationOptions(visit: Visit, words: ItemWords): readonly Option<OrganisationId>[] {
  return inOrder(visit.organisations).map((record) => ({ id: record.id, words: words.read(record.name) || record.id }))
}

export function factOptions(visit: Visit, words: ItemWords): readonly Option<FactId>[] {
  return inOrder(visit.facts).map((fact) => ({
    id: fact.id,
    words: [words.read(fact.subject), words.read(fact.figure)].filter(Boolean).join(': '),
    detail: words.read(fact.text)
  }))
}

function others(text: Parameters<ItemWords['read']>[0], own: string): string {
  return languages
    .map((language) => text?.[language] ?? '')
    .filter((spelling) => spelling !== '' && spelling !== own)
    .join(' · ')
}
