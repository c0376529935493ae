import type { Person } from '../../model/visit'
import { nameWords } from './name-words'
import type { Composer } from './paper-composer'
import { plain } from './plain-words'
import { shortNaming } from './short-naming'
import { withinSentence } from './within-sentence'

/** Several people one after the other, by name or short office. `begins` where the first of them begins the line. */
export function namesInLine(people: readonly Person[], composer: Composer, begins = true): string {
  return joinedNames(shortNames(people, composer, begins), composer)
}

/** The same as a list: offices small but at the beginning of a line. */
export function shortNames(people: readonly Person[], composer: Composer, begins = true): readonly string[] {
  return people.flatMap((person, index) => {
    const name = begins && index === 0 ? plain(shortNaming(person, composer)) : nameWithin(person, composer)
    return name ?? []
  })
}

/** Somebody within a line: by name, or by an office that is small there. */
export function nameWithin(person: Person, composer: Composer): string | undefined {
  const words = plain(shortNaming(person, composer))
  if (words === undefined || nameWords(person, 'full', composer) !== undefined) return words
  return withinSentence(words, composer.language)
}

/** With commas; with semicolons where an office has a comma of its own. */
export function joinedNames(names: readonly string[], { say }: Composer): string {
  const comma = say('papers.list.names')
  return names.join(names.some((name) => name.includes(comma)) ? say('papers.list.clauses') : comma)
}
