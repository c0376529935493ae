import { type Audience, type PaperKind, papers, type WishedFile } from '../../../shared/backend/publishing'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { Person, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'

export type PublishChoice = {
  readonly languages: readonly Language[]
  readonly audience: Audience
  readonly calendars: { readonly visit: boolean; readonly people: 'all' | readonly PersonId[] }
  readonly papers: readonly PaperKind[]
  /** Of all these crosswise, only what is named. */
  readonly only?: readonly WishedFile[] | undefined
}

/** One file to be made; `path` is below the folder chosen, with forward slashes. */
export type PlannedFile = { readonly path: string; readonly language: Language } & (
  | { readonly kind: 'visit-calendar' }
  | { readonly kind: 'person-calendar'; readonly person: Person }
  | { readonly kind: 'paper'; readonly paper: PaperKind }
)

/** The files of a choice in the order in which they are made. Calendars are kept apart by language only where there are several. */
export function publishPlan(visit: Visit, choice: PublishChoice): readonly PlannedFile[] {
  const languages = [...new Set(choice.languages)]
  const people = chosenPeople(visit, choice.calendars.people)
  const files: PlannedFile[] = []
  for (const language of languages) {
    const calendars = languages.length === 1 ? 'calendars' : `calendars/${language}`
    if (choice.calendars.visit) files.push({ kind: 'visit-calendar', language, path: `${calendars}/visit.ics` })
    for (const person of people) {
      files.push({ kind: 'person-calendar', person, language, path: `${calendars}/people/${person.id}.ics` })
    }
  }
  for (const paper of papers) {
    if (!choice.papers.includes(paper)) continue
    for (const language of languages)
      files.push({ kind: 'paper', paper, language, path: `papers/${paper}.western.${language}.pdf` })
  }
  const { only } = choice
  return only === undefined ? files : files.filter((file) => only.some((wished) => isWished(file, wished)))
}

function isWished(file: PlannedFile, wished: WishedFile): boolean {
  if (file.language !== wished.language) return false
  if (file.kind === 'paper') return wished.kind === 'paper' && wished.paper === file.paper
  if (file.kind === 'person-calendar') return wished.kind === 'person-calendar' && wished.person === file.person.id
  return wished.kind === 'visit-calendar'
}

function chosenPeople(visit: Visit, people: 'all' | readonly PersonId[]): readonly Person[] {
  const all = inOrder(visit.people)
  return people === 'all' ? all : all.filter((person) => people.includes(person.id))
}
