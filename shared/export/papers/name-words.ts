import { languages } from '../../base/language'
import type { Person } from '../../model/visit'
import { personName } from '../../rules/person-name'
import type { Composer, Words } from './paper-composer'

/** A person's name as the paper's language spells it, else as another does, which is then noted. Undefined without a name. */
export function nameWords(person: Person, form: 'full' | 'running', { read }: Composer): Words | undefined {
  const spelled = languages.flatMap((language) => {
    const name = person.names[language] === undefined ? undefined : personName(person, language, form)
    return name === undefined ? [] : [[language, name] as const]
  })
  return read(Object.fromEntries(spelled), `people.${person.id}.names`)
}
