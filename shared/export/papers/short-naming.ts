import type { Person } from '../../model/visit'
import { nameWords } from './name-words'
import type { Composer, Words } from './paper-composer'

/** A person in a narrow column: the name where it is known, else the short form of the office. */
export function shortNaming(person: Person, composer: Composer): Words | undefined {
  const name = nameWords(person, composer.language === 'ru' ? 'running' : 'full', composer)
  return name ?? composer.read(person.shortPost ?? person.function ?? person.post, `people.${person.id}.shortPost`)
}
