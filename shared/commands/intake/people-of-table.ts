import { generateNKeysBetween } from 'fractional-indexing'
import type { PersonId, SideId } from '../../base/id'
import type { Language } from '../../base/language'
import { personSchema } from '../../model/person'
import type { Person, PersonName } from '../../model/visit'
import type { PersonColumn } from './table-columns'

type Wish = {
  /** Below the headings. */
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly (PersonColumn | undefined)[]
  readonly side: SideId
  /** Language of the posts and organisations, and of names whose letters do not tell. */
  readonly language: Language
  /** An order key after all people there are. */
  readonly after: string
  readonly newId: () => PersonId
}

export type PeopleOfTable = {
  readonly people: readonly Person[]
  /** Rows that name nobody or do not fit; numbers count from 1 and leave the headings out. */
  readonly leftOut: readonly number[]
}

/** Rows of a foreign table -> people of one side, in the table's order. Nothing is guessed but the parts of a whole name. */
export function peopleOfTable({ rows, columns, side, language, after, newId }: Wish): PeopleOfTable {
  const orders = generateNKeysBetween(after, null, rows.length)
  const people: Person[] = []
  const leftOut: number[] = []
  for (const [index, row] of rows.entries()) {
    const said = saidOf(row, columns)
    const name = nameOf(said)
    const person = { id: newId(), order: orders[index], side, languages: [], ...fieldsOf(said, name, language) }
    const read = personSchema.safeParse(person)
    if (name !== undefined && read.success) people.push(read.data as Person)
    else if (row.some((cell) => cell !== '')) leftOut.push(index + 1)
  }
  return { people, leftOut }
}

type Said = Partial<Record<PersonColumn, string>>

function saidOf(row: readonly string[], columns: Wish['columns']): Said {
  const said: Said = {}
  for (const [at, column] of columns.entries()) {
    const text = row[at]?.trim() ?? ''
    if (column !== undefined && text !== '') said[column] = text
  }
  return said
}

function fieldsOf(said: Said, name: PersonName | undefined, language: Language): object {
  const localized = (text: string) => ({ [scriptOf(text) ?? language]: text })
  const { post, organisation, diet, passport, telephone, email, notes } = said
  return {
    names: name === undefined ? {} : { [scriptOf(name.family) ?? language]: name },
    ...(post === undefined ? {} : { post: localized(post) }),
    ...(organisation === undefined ? {} : { organisation: localized(organisation) }),
    ...(diet === undefined ? {} : { diet: { answered: true, needs: localized(diet) } }),
    ...Object.fromEntries(Object.entries({ passport, telephone, email, notes }).filter(([, text]) => text !== undefined))
  }
}

/** Chinese and Cyrillic letters tell their language; Latin ones may be English, French or a transcription. */
function scriptOf(text: string): Language | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined
}

function nameOf({ name, family, given, patronymic }: Said): PersonName | undefined {
  const parts = name === undefined ? undefined : partsOf(name)
  const surname = family ?? parts?.family
  if (surname === undefined) return undefined
  const rest = { given: given ?? parts?.given, patronymic: patronymic ?? parts?.patronymic }
  return {
    family: surname,
    ...(rest.given === undefined ? {} : { given: rest.given }),
    ...(rest.patronymic === undefined ? {} : { patronymic: rest.patronymic })
  }
}

const doubleSurnames = /^(欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|端木|南宫|长孙)/u

/** A whole name in its customary order: Chinese without spaces, Russian with the family name first, others with it last. */
function partsOf(name: string): PersonName {
  const words = name.split(/\s+/)
  const [first = name] = words
  if (words.length === 1 && /^\p{Script=Han}{2,4}$/u.test(name)) {
    const length = doubleSurnames.test(name) && name.length > 2 ? 2 : 1
    return { family: name.slice(0, length), given: name.slice(length) }
  }
  if (words.length === 1) return { family: name }
  if (scriptOf(name) === 'ru') {
    const [family = '', given = '', ...rest] = words
    return { family, given, ...(rest.length === 0 ? {} : { patronymic: rest.join(' ') }) }
  }
  // Capitals mark the family name wherever it stands: DUPONT Jean.
  if (first.length > 1 && first === first.toUpperCase() && name !== name.toUpperCase()) {
    return { family: first, given: words.slice(1).join(' ') }
  }
  return { family: words.at(-1) ?? name, given: words.slice(0, -1).join(' ') }
}
