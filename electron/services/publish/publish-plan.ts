import type { PublishWish, WishedFile } from '../../../shared/backend/publishing'
import type { PersonId } from '../../../shared/base/id'
import type { Language } from '../../../shared/base/language'
import type { WallDate } from '../../../shared/base/wall-time'
import {
  type Audience,
  bilingualPapers,
  comparedPapers,
  type PaperConvention,
  type PaperKind,
  papers,
  personalPapers
} from '../../../shared/model/paper-kinds'
import type { Group, Item, Person, Visit } from '../../../shared/model/visit'
import { inOrder } from '../../../shared/rules/item-order'
import { itemsOfReader } from '../../../shared/rules/items-of-reader'
import { paperLanguageOf } from '../../../shared/rules/paper-language-of'
import { earlierIssue, type IssueSource, owedIn, personIn } from './issue-source'

export type PublishChoice = {
  readonly languages: readonly Language[]
  /** Calendars and papers for one person are in the language in which that person is written to, whatever the languages above. */
  readonly eachInOwn?: boolean | undefined
  readonly audience: Audience
  readonly calendars: PublishWish['calendars']
  readonly papers: readonly PaperKind[]
  readonly packets?: PublishWish['packets']
  /** How programmes are laid out; Western where nothing is said. */
  readonly convention?: PaperConvention | undefined
  /** Second language of papers that stand in two side by side. */
  readonly second?: Language | undefined
  /** Whose own papers are made; everybody's who has an item where nothing is said. */
  readonly persons?: readonly PersonId[] | undefined
  /** Of sheets for one day, which. */
  readonly day?: WallDate | undefined
  /** Of all these crosswise, only what is named; files for one person's own hands are not among them. */
  readonly only?: readonly WishedFile[] | undefined
}

/** One file to be made; `path` is below the folder chosen, with forward slashes. */
export type PlannedFile = { readonly path: string; readonly language: Language } & (
  | { readonly kind: 'visit-calendar' }
  | { readonly kind: 'group-calendar'; readonly group: Group }
  | { readonly kind: 'person-calendar'; readonly person: Person }
  | { readonly kind: 'changes-calendar'; readonly person: Person; readonly since: number }
  | { readonly kind: 'event'; readonly person: Person; readonly item: Item['id'] }
  | { readonly kind: 'packet'; readonly person: Person }
  | { readonly kind: 'all-packets'; readonly packets: readonly string[] }
  | {
      readonly kind: 'paper'
      readonly paper: PaperKind
      readonly convention: PaperConvention
      readonly second?: Language
      readonly person?: Person
      readonly day?: WallDate
      /** The issue against which its changes are told and marked. */
      readonly since?: number
    }
)

/**
 * The files of a choice in the order in which they are made. Calendars are kept apart by language only where there are several.
 * Changes of an issue are told against the one before or the one that is asked for, those of the draft against `newest`; of the
 * draft there are no files for one person's own hands.
 */
export function publishPlan(
  visit: Visit,
  choice: PublishChoice,
  issue?: IssueSource,
  newest?: { readonly number: number }
): readonly PlannedFile[] {
  const languages = [...new Set(choice.languages)]
  const files: PlannedFile[] = []
  const several = languages.length > 1
  for (const language of languages) {
    const folder = several ? `calendars/${language}` : 'calendars'
    files.push(...sharedCalendars(visit, choice, language, folder))
    if (choice.eachInOwn !== true) files.push(...ownCalendars(visit, choice, issue, () => language, folder))
  }
  if (choice.eachInOwn === true) files.push(...ownCalendars(visit, choice, issue, ownLanguage(visit, issue), 'calendars'))
  for (const paper of papers) {
    if (!choice.papers.includes(paper)) continue
    const since = issue === undefined ? sinceNewest(paper, newest) : sinceOf(choice, paper, issue)
    // Before the first issue, and in it, there is nothing that a change sheet could tell.
    if (paper === 'change-sheet' && since === undefined) continue
    files.push(...papersOf(visit, choice, paper, languages, { since, languageOf: ownLanguage(visit, issue) }))
  }
  const { only } = choice
  const chosen = only === undefined ? files : files.filter((file) => only.some((wished) => isWished(file, wished)))
  return issue === undefined ? chosen : [...chosen, ...eventFilesOf(choice, issue), ...packetFiles(choice, issue)]
}

function sharedCalendars(visit: Visit, { calendars }: PublishChoice, language: Language, folder: string): readonly PlannedFile[] {
  const groups = calendars.groups ?? []
  const chosenGroups = inOrder(visit.groups).filter((group) => groups === 'all' || groups.includes(group.id))
  return [
    ...(calendars.visit ? [{ kind: 'visit-calendar', language, path: `${folder}/visit.ics` } as const] : []),
    ...chosenGroups.map(
      (group) => ({ kind: 'group-calendar', group, language, path: `${folder}/groups/${group.id}.ics` }) as const
    )
  ]
}

type LanguageOf = (person: PersonId) => Language

/** As the distribution list says; of somebody who left, as it stood in the issue that this person was handed last. */
function ownLanguage(visit: Visit, issue: IssueSource | undefined): LanguageOf {
  return (person) => (issue && owedIn(issue).find((owed) => owed.person === person)?.language) ?? paperLanguageOf(visit, person)
}

function ownCalendars(
  visit: Visit,
  { calendars }: PublishChoice,
  issue: IssueSource | undefined,
  languageOf: LanguageOf,
  folder: string
): readonly PlannedFile[] {
  return [
    ...chosenPeople(visit, calendars.people, issue).map(
      (person) =>
        ({ kind: 'person-calendar', person, language: languageOf(person.id), path: `${folder}/people/${person.id}.ics` }) as const
    ),
    ...(issue === undefined ? [] : changesFiles(calendars, issue, languageOf, folder))
  ]
}

/** Those who left the visit altogether must hear of it too. */
function changesFiles(
  { people, changes }: PublishChoice['calendars'],
  issue: IssueSource,
  languageOf: LanguageOf,
  folder: string
): readonly PlannedFile[] {
  if (changes === undefined) return []
  return owedIn(issue).flatMap((owed): PlannedFile[] => {
    const since = changes === 'handed-over' ? owed.holds : changes.issue
    const person = personIn(issue, owed.person)
    if (since === undefined || person === undefined || (people !== 'all' && !people.includes(person.id))) return []
    const language = languageOf(person.id)
    return [{ kind: 'changes-calendar', person, since, language, path: `${folder}/changes/${person.id}.ics` }]
  })
}

function eventFilesOf({ calendars }: PublishChoice, issue: IssueSource): readonly PlannedFile[] {
  return (calendars.events ?? []).flatMap(({ person: id, item }): PlannedFile[] => {
    const person = personIn(issue, id)
    const language = owedIn(issue).find((owed) => owed.person === id)?.language
    if (person === undefined || language === undefined) return []
    return [{ kind: 'event', person, item, language, path: `calendars/events/${person.id}/${item}.ics` }]
  })
}

function packetFiles({ packets = [] }: PublishChoice, issue: IssueSource): readonly PlannedFile[] {
  const files = owedIn(issue).flatMap((owed): PlannedFile[] => {
    const isChosen = packets === 'owed' ? owed.owes !== 'nothing' : packets === 'all' ? !owed.gone : packets.includes(owed.person)
    const person = isChosen ? personIn(issue, owed.person) : undefined
    if (person === undefined) return []
    return [{ kind: 'packet', person, language: owed.language, path: `packets/${person.id}.zip` }]
  })
  const [first, second] = files
  if (first === undefined || second === undefined) return files
  return [
    ...files,
    { kind: 'all-packets', language: first.language, packets: files.map(({ path }) => path), path: 'packets/all.zip' }
  ]
}

/** One file a language, or one of two languages side by side, and of a personal paper one a person. */
function papersOf(
  visit: Visit,
  choice: PublishChoice,
  paper: PaperKind,
  languages: readonly Language[],
  { since, languageOf }: { readonly since: number | undefined; readonly languageOf: LanguageOf }
): readonly PlannedFile[] {
  const { convention = 'western', second, eachInOwn } = choice
  const paired = second !== undefined && bilingualPapers.includes(paper) ? second : undefined
  const readers = personalPapers.includes(paper) ? readersOf(visit, choice.persons) : undefined
  const told = since === undefined ? {} : { since }
  const one = (language: Language, person?: Person): PlannedFile => {
    const beside = paired === undefined || paired === language ? '' : `-${paired}`
    const day = paper === 'qr-sheet' ? choice.day : undefined
    const name = `${paper}${day === undefined ? '' : `-${day}`}${person === undefined ? '' : `.${person.id}`}.${convention}.${language}${beside}`
    return {
      kind: 'paper',
      paper,
      convention,
      language,
      path: `papers/${name}.pdf`,
      ...(beside === '' || paired === undefined ? {} : { second: paired }),
      ...(person === undefined ? {} : { person }),
      ...(day === undefined ? {} : { day }),
      ...told
    }
  }
  if (readers !== undefined && eachInOwn === true) return readers.map((person) => one(languageOf(person.id), person))
  return languages
    .filter((language) => language !== paired || languages.length === 1)
    .flatMap((language) => readers?.map((person) => one(language, person)) ?? [one(language)])
}

/** Of the draft: the newest issue. */
function sinceNewest(paper: PaperKind, newest: { readonly number: number } | undefined): number | undefined {
  return comparedPapers.includes(paper) ? newest?.number : undefined
}

/** The issue that is asked for, or the one before. */
function sinceOf({ calendars: { changes } }: PublishChoice, paper: PaperKind, issue: IssueSource): number | undefined {
  if (!comparedPapers.includes(paper)) return undefined
  return typeof changes === 'object' ? changes.issue : earlierIssue(issue)?.number
}

/** Those named, or everybody who has something to go to. */
function readersOf(visit: Visit, named: readonly PersonId[] | undefined): readonly Person[] {
  const hasItems = (person: Person) => itemsOfReader(visit, { kind: 'person', person }).length > 0
  return inOrder(visit.people).filter((person) => (named === undefined ? hasItems(person) : named.includes(person.id)))
}

function isWished(file: PlannedFile, wished: WishedFile): boolean {
  if (file.language !== wished.language || file.kind !== wished.kind) return false
  switch (wished.kind) {
    case 'paper':
      return (
        file.kind === 'paper' && file.paper === wished.paper && (wished.person === undefined || wished.person === file.person?.id)
      )
    case 'person-calendar':
    case 'changes-calendar':
      return 'person' in file && file.person?.id === wished.person
    case 'group-calendar':
      return file.kind === 'group-calendar' && file.group.id === wished.group
    case 'visit-calendar':
      return true
  }
}

/** Whom an issue does not know any more can still be named: what that person had is cancelled. */
function chosenPeople(visit: Visit, people: 'all' | readonly PersonId[], issue: IssueSource | undefined): readonly Person[] {
  const all = inOrder(visit.people)
  if (people === 'all') return all
  const gone = people.flatMap((id) => (Object.hasOwn(visit.people, id) || issue === undefined ? [] : (personIn(issue, id) ?? [])))
  return [...all.filter((person) => people.includes(person.id)), ...gone]
}
