import type { Item, Person } from '../../model/visit'
import { nameWords } from './name-words'
import type { Words } from './paper-composer'
import type { PaperFrame } from './paper-frame'
import { plain } from './plain-words'

const roles = ['counterpart', 'greeter', 'escort', 'signatory']

/** Who of the hosts receives or goes along, the first three by precedence: 王守睿副市长 or the office alone. */
export function hostEscort({ visit, composer, order }: PaperFrame, item: Item): readonly Words[] {
  const people = item.participants.flatMap(({ person: id, role }) => {
    const person = visit.people[id]
    return person === undefined || !roles.includes(role) || visit.sides[person.side]?.role !== 'host' ? [] : [person]
  })
  return [...new Set(people)]
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .slice(0, 3)
    .flatMap((person) => shortNaming(person) ?? [])

  function shortNaming(person: Person): Words | undefined {
    const post = composer.read(person.shortPost ?? person.function ?? person.post, `people.${person.id}.shortPost`)
    const name = nameWords(person, composer.language === 'ru' ? 'running' : 'full', composer)
    if (name === undefined) return post
    return composer.language === 'zh' && post !== undefined ? `${plain(name)}${plain(post)}` : name
  }
}
