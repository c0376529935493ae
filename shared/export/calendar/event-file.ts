import type { ItemId } from '../../base/id'
import type { Language } from '../../base/language'
import type { Office } from '../../model/office'
import type { Person } from '../../model/visit'
import { readerIn } from '../../rules/changes/reader-in'
import { calendarHead } from './calendar-head'
import { chainedEvent, readingsIn } from './issue-calendar'
import { type ChainedEvent, type ChainIssue, issueChain, stamped } from './issue-chain'
import { writeCalendar } from './write-calendar'

/** One event for one person: a file that Outlook on a desktop takes for the same event, and no other program needs. */
export type EventFile = { readonly item: ItemId; readonly method: 'REQUEST' | 'CANCEL'; readonly text: string }

type Wish = {
  readonly issues: readonly ChainIssue[]
  readonly office: Office
  readonly language: Language
  readonly person: Person
  readonly items: ReadonlySet<ItemId>
}

/** REQUEST for what takes place, CANCEL for what is cancelled or gone; the person is the only ATTENDEE (RFC 5546, 3.2.2, 3.2.5). */
export function eventFiles({ issues, office, language, person, items }: Wish): readonly EventFile[] {
  const newest = stamped(issues).at(-1)
  if (newest === undefined) return []
  const readings = readingsIn(language)
  const reader = { kind: 'person', person } as const
  const head = (link: ChainedEvent) =>
    calendarHead(readings(newest.visit), readerIn(newest.visit, reader) ?? reader, office, {
      issue: newest.number,
      at: newest.stamp,
      part: link.gone ? 'changes' : 'whole'
    })
  return [...issueChain(issues, reader, language)].flatMap(([item, link]) => {
    if (!items.has(item)) return []
    const method = link.revision.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST'
    const event = chainedEvent(readings(link.visit), link, newest.stamp, office)
    const attendee = { name: readings(link.visit).name(person) ?? person.id, email: person.email ?? addressOf(person) }
    return [{ item, method, text: writeCalendar({ ...head(link), method, events: [{ ...event, attendee }] }) }]
  })
}

/** Whoever has no address still needs one in such a file: in a domain that mail never reaches (RFC 2606). */
function addressOf(person: Person): string {
  return `${person.id}@attendee.invalid`
}
