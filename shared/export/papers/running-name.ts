import type { Person } from '../../model/visit'
import { nameWords } from './name-words'
import type { Composer } from './paper-composer'
import { plain } from './plain-words'

/** A person within a sentence: Mr Sergey Cheremin; С. Черёмин; 切廖明. Undefined for somebody known only by function. */
export function runningName(person: Person, composer: Composer): string | undefined {
  const { language, read } = composer
  // English and French name a person in full in running text, Russian by initials.
  const name = plain(nameWords(person, language === 'ru' ? 'running' : 'full', composer))
  if (name === undefined || language === 'ru' || language === 'zh') return name
  const courtesy = plain(read(person.courtesy, `people.${person.id}.courtesy`))
  return courtesy === undefined ? name : `${courtesy} ${name}`
}
