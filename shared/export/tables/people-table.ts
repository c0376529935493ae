import type { Language } from '../../base/language'
import { type LocalizedText, readText } from '../../base/localized-text'
import type { Visit } from '../../model/visit'
import { inOrder } from '../../rules/item-order'
import { nameOfRecord } from '../../rules/name-of-record'
import type { Sentences } from '../../wording/sentences'

const columns = ['name', 'passport', 'post', 'organisation', 'telephone', 'email', 'diet', 'notes'] as const

/** The people of a visit as rows under headings, which the program takes in again. `t` knows the area `intake`. */
export function peopleTable(visit: Visit, language: Language, t: Sentences): readonly (readonly string[])[] {
  const read = (text: LocalizedText | undefined) => readText(text, language, visit.languages)?.text ?? ''
  const rows = inOrder(visit.people).map((person) => [
    read(nameOfRecord(visit, 'people', person.id)),
    person.passport ?? '',
    read(person.post),
    read(person.organisation),
    person.telephone ?? '',
    person.email ?? '',
    read(person.diet?.needs),
    person.notes ?? ''
  ])
  return [columns.map((column) => t(`intake.columns.${column}`)), ...rows]
}
