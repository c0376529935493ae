import type { Person, Visit } from '../../model/visit'
import { personName } from '../../rules/person-name'
import type { Composer, Words } from './paper-composer'
import { plain } from './plain-words'

/** A person as a list of those who take part names one: name with post, or the function alone. */
export function personInList(visit: Visit, person: Person, composer: Composer): Words {
  const { language, read, say } = composer
  const path = `people.${person.id}`
  const name = personName(person, language, language === 'ru' ? 'running' : 'full', visit.languages)
  const post = read(person.shortPost ?? person.post ?? person.function, `${path}.post`)
  if (name === undefined) return read(person.function ?? person.post, `${path}.function`) ?? ''
  return post === undefined ? name : say('papers.book.nameAndPost', { name, post: plain(post) ?? '' })
}
