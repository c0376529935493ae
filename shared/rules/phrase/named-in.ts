import type { PersonId, PlaceId } from '../../base/id'
import { languages } from '../../base/language'
import type { Person, Place, Visit } from '../../model/visit'
import { foldText } from '../fold-text'
import { personName } from '../person-name'

export type Named = { readonly places: readonly PlaceId[]; readonly people: readonly PersonId[] }

/** Known places and people that a text names somewhere, in any spelling. */
export function namedIn(visit: Visit, text: string): Named {
  const said = ` ${foldText(text)} `
  const has = (name: string): boolean => {
    const folded = foldText(name)
    return /\p{Script=Han}/u.test(folded)
      ? folded.length > 1 && said.includes(folded)
      : folded.length > 2 && said.includes(` ${folded} `)
  }
  return { places: placesWhere(visit, has), people: peopleWhere(visit, has) }
}

/** The place or the person that a text is the name of, and nothing else. */
export function calledBy(visit: Visit, text: string): { readonly place?: PlaceId; readonly person?: PersonId } {
  const said = foldText(text)
  if (said === '') return {}
  const is = (name: string): boolean => foldText(name) === said
  const [place] = placesWhere(visit, is)
  if (place !== undefined) return { place }
  const [person, other] = peopleWhere(visit, is)
  // Of two with one family name neither is meant for certain.
  return person === undefined || other !== undefined ? {} : { person }
}

function placesWhere(visit: Visit, holds: (name: string) => boolean): readonly PlaceId[] {
  return Object.values(visit.places)
    .filter((place) => namesOfPlace(place).some(holds))
    .map(({ id }) => id)
}

function peopleWhere(visit: Visit, holds: (name: string) => boolean): readonly PersonId[] {
  return Object.values(visit.people)
    .filter((person) => namesOfPerson(person).some(holds))
    .map(({ id }) => id)
}

function namesOfPlace({ name, shortName }: Place): readonly string[] {
  return languages.flatMap((language) => [name[language] ?? '', shortName?.[language] ?? '']).filter((each) => each !== '')
}

function namesOfPerson(person: Person): readonly string[] {
  return languages
    .flatMap((language) => {
      const name = person.names[language]
      if (name === undefined) return []
      const own = { ...person, names: { [language]: name } }
      return [name.family, personName(own, language, 'running'), personName(own, language, 'full'), ...(name.also ?? [])]
    })
    .filter((each) => each !== undefined && each !== '') as readonly string[]
}
