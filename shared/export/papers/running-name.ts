import type { Person, Visit } from '../../model/visit'
import { personName } from '../../rules/person-name'
import type { Composer } from './paper-composer'
import { plain } from './plain-words'

/** A person within a sentence: Mr Sergey Cheremin; С. Черёмин; 切廖明. Undefined for somebody known only by function. */
export function runningName(visit: Visit, person: Person, { language, read }: Composer): string | undefined {
  // English and French name a person in full in running text, Russian by initials.
  const name = personName(person, language, language === 'ru' ? 'running' : 'full', visit.languages)
  if (name === undefined) return undefined
  if (language === 'ru' || language === 'zh') return name
  const courtesy = plain(read(person.courtesy, `people.${person.id}.courtesy`))
  return courtesy === undefined ? name : `${courtesy} ${name}`
}
