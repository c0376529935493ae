import { strToU8, type Zippable, zipSync } from 'fflate'
import { coveringNote } from '../../../shared/export/covering-note/covering-note'
import { emlDraft } from '../../../shared/export/covering-note/eml-draft'
import { personName } from '../../../shared/export/person-name'
import type { Office } from '../../../shared/model/office'
import type { Person } from '../../../shared/model/visit'
import { changesForReader } from '../../../shared/rules/changes/changes-between'
import { organiserName } from '../../../shared/rules/organiser-name'
import { type IssueSource, owedIn, published } from './issue-source'
import type { CalendarMaker } from './makers'

/**
 * All that one person is handed, as one ZIP: covering note as text and as a mail that waits to be sent, the whole calendar,
 * what changed, and a file for each entry that is new or changed. Undefined for somebody who never had anything.
 */
export function packetOf(source: IssueSource, person: Person, office: Office, maker: CalendarMaker): Uint8Array | undefined {
  const issue = published(source)
  const due = owedIn(source).find((each) => each.person === person.id)
  if (due === undefined) return undefined
  const { language, owes, holds } = due
  const wish = { issues: source.issues, office, language, reader: { kind: 'person', person } } as const
  const whole = maker.issueCalendar(wish)
  if (whole === undefined) return undefined
  const since = owes === 'changed' ? holds : undefined
  const changes = since === undefined ? undefined : maker.changesCalendar({ ...wish, since })
  const events = owes === 'nothing' ? [] : maker.eventFiles({ ...wish, person, items: new Set(due.items) })
  const held = source.issues.find(({ number }) => number === since)
  const { subject, text } = coveringNote({
    visit: issue.visit,
    language,
    person,
    issue,
    owes,
    held: holds,
    changes: held === undefined ? [] : changesForReader(held.visit, issue.visit, wish.reader, language),
    entries: whole.events,
    eventFiles: events.length > 0
  })
  const calendars = [
    { name: 'programme.ics', text: whole.text },
    ...(changes === undefined ? [] : [{ name: 'changes.ics', text: changes.text }])
  ]
  const mail = emlDraft({
    from: { name: organiserName(office, language), email: office.organiserEmail },
    to: { name: personName(person, language, issue.visit.languages) ?? person.id, email: person.email },
    subject,
    text,
    attachments: [...calendars, ...events.map(({ item, text: event }) => ({ name: `events-${item}.ics`, text: event }))],
    at: issue.at
  })
  return packed([
    ['note.txt', text.replaceAll('\n', '\r\n')],
    ['message.eml', mail],
    ...calendars.map(({ name, text: calendar }) => [name, calendar] as const),
    ...events.map(({ item, text: event }) => [`events/${item}.ics`, event] as const)
  ])
}

/** Same content, same bytes. */
function packed(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const zippable: Zippable = {}
  for (const [name, text] of files) zippable[name] = strToU8(text)
  return zipSync(zippable, { mtime: '1980-01-01T00:00:00' })
}
