import type { Language } from '../../base/language'
import { readText } from '../../base/localized-text'
import type { Person, Visit } from '../../model/visit'
import type { ItemChange } from '../../rules/changes/change'
import { audienceOfReader, codeOfAudience } from '../code-of-audience'
import { stampText } from '../papers/paper-times'
import { personName } from '../person-name'
import { changeLine } from './change-line'
import { noteSentences } from './note-sentences'

export type CoveringNote = { readonly subject: string; readonly text: string }

export type NoteWish = {
  readonly visit: Visit
  readonly language: Language
  readonly person: Person
  /** The issue handed over, and its moment in ISO 8601 UTC. */
  readonly issue: { readonly number: number; readonly at: string }
  readonly owes: 'new' | 'changed' | 'nothing'
  /** Number of the issue that the person holds. */
  readonly held?: number | undefined
  readonly changes: readonly ItemChange[]
  /** Entries in the whole calendar. */
  readonly entries: number
  /** Whether one-event files lie beside. */
  readonly eventFiles: boolean
}

/** The note to one person in that person's language, as plain text: what is new, and which file to use on which program. */
export function coveringNote(wish: NoteWish): CoveringNote {
  const { visit, language, person, issue, owes } = wish
  const t = noteSentences(language)
  const title = readText(visit.title, language, visit.languages)?.text ?? visit.id
  const stamp = stampText(Date.parse(issue.at), visit.hostZone, language).replaceAll('\u00a0', ' ')
  const code = codeOfAudience(visit, audienceOfReader(visit, { kind: 'person', person }), 'issue')
  const name = personName(person, language, visit.languages) ?? person.id
  const subject = t(`coveringNote.subject.${owes}`, { visit: title, number: issue.number })
  const text = [
    t('coveringNote.for', { name }),
    '',
    t('coveringNote.about', { number: issue.number, visit: title, stamp, code }),
    ...news(wish, t),
    ...(owes === 'nothing' ? [] : ['', ...files(wish, t), '', ...uses(wish, t)]),
    '',
    t('coveringNote.closing')
  ].join('\n')
  return { subject, text: `${text}\n` }
}

type Sentences = ReturnType<typeof noteSentences>

function news(wish: NoteWish, t: Sentences): readonly string[] {
  const { owes, held, changes, entries } = wish
  if (owes === 'new' || held === undefined) return [t('coveringNote.new', { count: entries })]
  if (owes === 'nothing') return [t('coveringNote.nothing', { held })]
  return ['', t('coveringNote.changed', { held }), ...changes.map((change) => `– ${changeLine({ ...wish, t }, change)}`)]
}

function files({ owes, eventFiles }: NoteWish, t: Sentences): readonly string[] {
  return [
    t('coveringNote.files'),
    `– ${t('coveringNote.programme')}`,
    ...(owes === 'changed' ? [`– ${t('coveringNote.changes')}`] : []),
    ...(eventFiles ? [`– ${t('coveringNote.events')}`] : [])
  ]
}

/** What nine programs were seen to do with a second file of the same events decides what each is told. */
function uses({ owes, eventFiles }: NoteWish, t: Sentences): readonly string[] {
  const again = owes === 'changed'
  const said = [
    again ? 'updates' : 'updates-first',
    ...(eventFiles ? ['outlook'] : []),
    ...(again ? ['fresh'] : []),
    ...(eventFiles ? ['single'] : []),
    'apple'
  ]
  return [t('coveringNote.which'), ...said.map((each) => `– ${t(`coveringNote.use.${each}`)}`)]
}
