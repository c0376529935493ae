import type { Person } from '../../model/visit'
import { nameWords } from './name-words'
import type { Composer, Words } from './paper-composer'
import { plain } from './plain-words'
import { withinSentence } from './within-sentence'

/** A person as a list of those who take part names one: name with post, or the function alone. */
export function personInList(person: Person, composer: Composer): Words {
  const { language, read, say } = composer
  const path = `people.${person.id}`
  const name = nameWords(person, language === 'ru' ? 'running' : 'full', composer)
  if (name === undefined) return read(person.function ?? person.post, `${path}.function`) ?? ''
  const post = plain(read(person.shortPost ?? person.post ?? person.function, `${path}.post`))
  return post === undefined
    ? name
    : say('papers.book.nameAndPost', { name: plain(name) ?? '', post: withinSentence(post, language) })
}
